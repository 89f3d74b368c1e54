package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What README and pages show of the examples is what one gets, in both languages. {@code -Dgolden.update=true} writes it anew. */
class ReadmeTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "dr-on-nubo", "hosting.yaml");
    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    @ParameterizedTest
    @EnumSource
    void showsTheDeclarationOfTheExample(Language language) throws IOException {
        for (Path page : language.showsTheExample()) {
            verify(page, "declaration", "```yaml\n" + Files.readString(EXAMPLE) + "```\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheRefusalOfTheExample(Language language) throws IOException {
        CheckReport report = new CheckReport(assess(Files.readString(EXAMPLE)), language.locale, Style.PLAIN);
        for (Path page : language.showsTheExample()) {
            verify(page, "refusal", "```text\n" + report.refusal() + "\n```\n");
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsWhichOfferIsOpenToWhichData(Language language) throws IOException {
        StringBuilder table = new StringBuilder("\n| |");
        DOCTRINE.offers().forEach(offer -> table.append(" `").append(offer.id()).append("` |"));
        table.append("\n|---|").append("---|".repeat(DOCTRINE.offers().size())).append('\n');
        for (String classification : Vocabulary.CLASSIFICATION.words()) {
            table.append("| `").append(classification).append("` |");
            DOCTRINE.offers()
                    .forEach(offer -> table.append(' ')
                            .append(language.cell(classification, offer))
                            .append(" |"));
            table.append('\n');
        }
        verify(Pages.of(language.locale).resolve("offers.md"), "table", table + "\n");
    }

    /** In at most 150 lines, with the two commands that are all the set-up at the opening. */
    @ParameterizedTest
    @EnumSource
    void opensTheDoorsBriefly(Language language) throws IOException {
        List<String> lines = Files.readAllLines(language.readme());

        assertTrue(lines.size() <= 150, () -> lines.size() + " lines");
        String opening = String.join("\n", lines.subList(0, 15));
        assertTrue(opening.contains("\n./mvnw -Pexamples verify "), opening);
        assertTrue(opening.contains("\n./mvnw verify "), opening);
        for (String door : List.of("developer", "build-server", "security-officer", "doctrine-owner")) {
            assertTrue(String.join("\n", lines).contains("/" + language.locale + "/markdown/" + door + ".md"), door);
        }
    }

    private enum Language {
        FRENCH(Locale.FRENCH, "LISEZMOI.md", "oui", "non", "indéterminé", "en zone DR, sur une grappe dédiée"),
        ENGLISH(Locale.ENGLISH, "README.md", "yes", "no", "undetermined", "in the DR zone, on a dedicated cluster");

        private final Locale locale;
        private final String readme;
        private final String yes;
        private final String no;
        private final String undetermined;
        private final String restricted;

        Language(Locale locale, String readme, String yes, String no, String undetermined, String restricted) {
            this.locale = locale;
            this.readme = readme;
            this.yes = yes;
            this.no = no;
            this.undetermined = undetermined;
            this.restricted = restricted;
        }

        private Path readme() {
            return Path.of("..", readme);
        }

        private List<Path> showsTheExample() {
            return List.of(readme(), Pages.of(locale).resolve("developer.md"));
        }

        private String cell(String classification, Offer offer) {
            String plain = verdict(classification, offer, "");
            String there = verdict(classification, offer, ", zone: dr, cluster: dedicated");
            return plain.equals(there) ? plain : restricted;
        }

        private String verdict(String classification, Offer offer, String more) {
            Assessment assessment = assess("""
                    version: 1
                    application: { name: a, owner: { name: b, kind: state }, territorial: true }
                    data: { classification: %s }
                    environments: { production: { offer: %s%s } }
                    """.formatted(classification, offer.id(), more));
            return switch (assessment.verdict()) {
                case ALLOWED -> yes;
                case DEROGATED -> throw new AssertionError("nothing is derogated here");
                case UNDETERMINED -> undetermined;
                case FORBIDDEN -> no;
            };
        }
    }

    private static void verify(Path page, String section, String expected) throws IOException {
        String text = Files.readString(page);
        String mark = "<!-- " + section + " -->\n";
        assertTrue(text.contains(mark), page + ": " + mark);
        int start = text.indexOf(mark) + mark.length();
        int close =
                section.equals("table") ? text.indexOf("\n\n", start + 1) + 2 : text.indexOf("```\n", start + 3) + 4;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, text.substring(0, start) + expected + text.substring(close));
            return;
        }
        assertEquals(expected, text.substring(start, close), page::toString);
    }

    private static Assessment assess(String declaration) {
        Reading<Declaration> reading =
                DeclarationReader.read("hosting.yaml", declaration.getBytes(StandardCharsets.UTF_8), DOCTRINE);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return new Assessor(DOCTRINE).assess(accepted.value(), LocalDate.of(2026, 11, 22));
        }
        throw new AssertionError(reading.toString());
    }
}
