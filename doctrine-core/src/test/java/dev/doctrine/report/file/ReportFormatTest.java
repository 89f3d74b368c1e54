package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.Assessments;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format has in common. */
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class ReportFormatTest {

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(ReportFormat.values())
                .flatMap(format -> Stream.of("en", "fr").map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void filesAreTheReviewedOnes(ReportFormat format, String language) throws IOException {
        byte[] bytes = Assessments.file(
                format, Assessments.build(Assessments.everyOutcome()), Locale.forLanguageTag(language));
        String name = format.fileName().replaceFirst("(\\.\\w+)$", "." + language + ".golden$1");
        new GoldenFile("report/" + name).verify(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void filesAreTheSameOnEveryMachine(ReportFormat format) {
        byte[] here = Assessments.file(format, Assessments.build(Assessments.everyOutcome()), Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String machine : List.of("tr-TR", "fa-IR-u-nu-arabext", "fr-FR", "ja-JP")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(
                        here,
                        Assessments.file(format, Assessments.build(Assessments.everyOutcome()), Locale.ENGLISH),
                        machine);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesAreTextWhateverTheDeclarationSays(ReportFormat format) throws CharacterCodingException {
        for (String text : Assessments.HOSTILE) {
            byte[] bytes = Assessments.file(format, Assessments.build(Assessments.everyOutcome(text)), Locale.FRENCH);
            String file = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertFalse(file.startsWith("\uFEFF"));
            assertFalse(file.chars().anyMatch(c -> c < ' ' && c != '\n'), file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void derogatedOutcomesNameTheirDecision(ReportFormat format) {
        Assessment assessment = Assessments.everyOutcome();
        String file = new String(
                Assessments.file(format, Assessments.build(assessment), Locale.ENGLISH), StandardCharsets.UTF_8);
        for (String part : List.of("DER-2026-014", "2026/113", "HFDS", "2027-05-12")) {
            assertTrue(file.contains(part), part);
        }
    }

    @Test
    void formatsAreFoundByTheirKeys() {
        assertEquals(List.of("json", "sarif", "gitlab", "junit", "html", "markdown"), ReportFormat.KEYS.all());
        assertEquals(Optional.of(ReportFormat.GITLAB), ReportFormat.KEYS.find("gitlab"));
        assertEquals(Optional.empty(), ReportFormat.KEYS.find("GITLAB"));
        assertEquals(
                List.of(
                        "assessment.json",
                        "doctrine.sarif",
                        "gl-code-quality-report.json",
                        "TEST-doctrine.xml",
                        "doctrine.html",
                        "doctrine.md"),
                Stream.of(ReportFormat.values()).map(ReportFormat::fileName).toList());
    }
}
