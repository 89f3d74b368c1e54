package dev.doctrine.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.examination.Examination;
import dev.doctrine.examination.Examiner;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see, to the letter, of a declaration that meets every kind of outcome. */
class ReportGoldenTest {

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void check(String language) throws IOException {
        CheckReport report = new CheckReport(everyOutcome(), Locale.forLanguageTag(language), Style.PLAIN);
        List<String> lines = new ArrayList<>(report.summary());
        lines.add("");
        lines.addAll(report.warnings());
        lines.add("");
        lines.add(report.refusal());
        verify("check", language, lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void explain(String language) throws IOException {
        verify(
                "explain",
                language,
                new ExplainReport(everyOutcome(), Locale.forLanguageTag(language), Style.PLAIN).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void offers(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        OffersReport report = new OffersReport(DOCTRINE, locale, Style.PLAIN);
        List<String> lines = new ArrayList<>(report.table());
        lines.addAll(new OpenOffersReport(everyOutcome(), locale, Style.PLAIN).lines());
        DOCTRINE.catalogue().forEach(offer -> {
            lines.add("");
            lines.addAll(report.details(offer));
        });
        verify("offers", language, lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void examination(String language) throws IOException {
        Examination examination = Examiner.examine(DOCTRINE);
        verify(
                "examination",
                language,
                new ExaminationReport(examination, Locale.forLanguageTag(language), Style.PLAIN).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void json(String language) throws IOException {
        byte[] bytes = new JsonReport(everyOutcome(), Locale.forLanguageTag(language)).bytes();
        new GoldenFile("report/assessment." + language + ".golden.json")
                .verify(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR-u-nu-arabext", "fr-FR", "ja-JP"})
    void jsonIsTheSameOnEveryMachine(String machine) throws IOException {
        byte[] here = new JsonReport(everyOutcome(), Locale.ENGLISH).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, new JsonReport(everyOutcome(), Locale.ENGLISH).bytes());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void hostileNamesCannotForgeLines() {
        Assessment assessment = assess("""
                version: 1
                application: { name: "x\\nBUILD SUCCESS\\e[2J", owner: { name: y, kind: state } }
                data: { classification: diffusion-restreinte }
                environments:
                  "prod\\nallowed": { offer: nubo, stage: production }
                """.getBytes(StandardCharsets.UTF_8));
        CheckReport report = new CheckReport(assessment, Locale.ENGLISH, Style.PLAIN);
        String shown = report.refusal() + String.join("\n", report.summary());
        assertFalse(shown.lines().anyMatch(line -> line.startsWith("BUILD") || line.startsWith("allowed")), shown);
        assertEquals(-1, shown.indexOf('\u001B'));
    }

    private static void verify(String report, String language, List<String> lines) throws IOException {
        new GoldenFile("report/" + report + "." + language + ".golden.txt").verify(String.join("\n", lines) + "\n");
    }

    private static Assessment everyOutcome() throws IOException {
        try (InputStream stream = ReportGoldenTest.class.getResourceAsStream("every-outcome.yaml")) {
            return assess(stream.readAllBytes());
        }
    }

    private static Assessment assess(byte[] bytes) {
        Reading<Declaration> reading = DeclarationReader.read("hosting.yaml", bytes, DOCTRINE);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return new Assessor(DOCTRINE).assess(accepted.value(), TODAY);
        }
        throw new AssertionError(reading);
    }
}
