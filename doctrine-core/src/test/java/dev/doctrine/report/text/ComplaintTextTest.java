package dev.doctrine.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.GoldenFile;
import dev.doctrine.attestation.AttestationProblem;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.doctrine.DoctrineProblem;
import dev.doctrine.expectation.ExpectationProblem;
import dev.doctrine.policy.PolicyProblem;
import dev.doctrine.portfolio.PortfolioProblem;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden file is rewritten by {@code mvn test -Dtest=ComplaintTextTest -Dgolden.update=true}. */
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class ComplaintTextTest {

    private static final Place PLACE = new Place("hosting.yaml", 12, 12);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern WRONG_FRENCH_SPACE = Pattern.compile(" [:;?!»]|« ");

    static Stream<Problem> problems() {
        return Stream.of(
                        ReadingProblem.values(),
                        DeclarationProblem.values(),
                        DoctrineProblem.values(),
                        PolicyProblem.values(),
                        AttestationProblem.values(),
                        ExpectationProblem.values(),
                        PortfolioProblem.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasTheSameSentenceInBothLanguages(Problem problem) {
        String english = raw(problem, Locale.ENGLISH);
        String french = raw(problem, Locale.FRENCH);

        assertEquals(placeholders(english), placeholders(french));
        assertTrue(english.endsWith("."), english);
        assertTrue(french.endsWith("."), french);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void frenchTypographyIsRight(Problem problem) {
        String french = line(complaint(problem), Locale.FRENCH)
                .replace("version: 1", "")
                .replace("permanent: true", "");

        assertFalse(
                WRONG_FRENCH_SPACE
                        .matcher(french.substring(french.indexOf("  ")))
                        .find(),
                french);
    }

    @Test
    void sentencesAreTheReviewedOnes() throws IOException {
        StringBuilder all = new StringBuilder();
        problems()
                .map(ComplaintTextTest::complaint)
                .forEach(complaint -> all.append(complaint.problem().name())
                        .append('\n')
                        .append(line(complaint, Locale.ENGLISH))
                        .append('\n')
                        .append(line(complaint, Locale.FRENCH))
                        .append("\n\n"));
        new GoldenFile("report/sentences.golden.txt").verify(all.toString());
    }

    @Test
    void saysWhatWasFoundWhatIsAcceptedAndWhatWasMeant() {
        Complaint complaint = new Complaint(
                PLACE,
                ReadingProblem.UNKNOWN_WORD,
                List.of("stage", "prodution"),
                List.of("acceptance", "production"),
                "production");

        assertEquals(
                "hosting.yaml:12:12  The value of \"stage\" is \"prodution\", which is not an accepted word."
                        + " Accepted: acceptance, production. Did you mean \"production\"?",
                line(complaint, Locale.ENGLISH));
        assertEquals(
                "hosting.yaml:12:12  La valeur de «\u00A0stage\u00A0» est «\u00A0prodution\u00A0», qui n'est pas un mot"
                        + " accepté. Possibilités\u00A0: acceptance, production."
                        + " Vouliez-vous dire «\u00A0production\u00A0»\u00A0?",
                line(complaint, Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "tr", "ar"})
    void theMachinesLanguageMakesNoDifference(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            Complaint complaint = complaint(ReadingProblem.TOO_LARGE);
            assertTrue(line(complaint, Locale.ENGLISH).contains("The file"));
            assertTrue(line(complaint, Locale.JAPANESE).contains("The file"));
            assertTrue(line(complaint, Locale.ROOT).contains("The file"));
            assertTrue(line(complaint, Locale.CANADA_FRENCH).contains("Le fichier"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aHostileValueStaysWithinItsLine() {
        String line = line(found("x\n[ERROR] forged\r\u001B[31m\u2028\u202E\u200B{0}'"), Locale.ENGLISH);

        assertTrue(line.contains("\"x<U+000A>[ERROR] forged<U+000D><U+001B>[31m<U+2028><U+202E><U+200B>{0}'\""), line);
    }

    @Test
    void aLongValueIsCut() {
        String line = line(found("é".repeat(79) + "\uD83D\uDE00" + "x"), Locale.ENGLISH);

        assertTrue(line.contains("\"" + "é".repeat(79) + "…\""), line);
        assertTrue(line(found("é".repeat(80)), Locale.ENGLISH).contains("\"" + "é".repeat(80) + "\""));
    }

    private static Complaint found(String value) {
        return new Complaint(PLACE, ReadingProblem.TEXT_EXPECTED, List.of("name", value), List.of(), null);
    }

    private static Complaint complaint(Problem problem) {
        return new Complaint(PLACE, problem, List.of("first", "second"), List.of(), null);
    }

    private static String line(Complaint complaint, Locale locale) {
        return ComplaintText.in(locale).lines(List.of(complaint)).get(0);
    }

    private static String raw(Problem problem, Locale locale) {
        return Messages.of(ComplaintText.class, "problems", locale).text(problem.key(), "{0}", "{1}", "{2}");
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
