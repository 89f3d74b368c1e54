package dev.doctrine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.examination.Examination;
import dev.doctrine.examination.Examiner;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.terminal.DoctrineReport;
import dev.doctrine.report.terminal.EnvironmentOffersReport;
import dev.doctrine.report.terminal.ExaminationReport;
import dev.doctrine.report.terminal.ExplainReport;
import dev.doctrine.report.terminal.OffersReport;
import dev.doctrine.report.text.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users see, to the letter, of a declaration that meets every kind of outcome. */
class ReportGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void check(String language) throws IOException {
        CheckReport report = new CheckReport(Assessments.everyOutcome(), Locale.forLanguageTag(language), Style.PLAIN);
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
                new ExplainReport(Assessments.everyOutcome(), Locale.forLanguageTag(language), Style.PLAIN).lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void offers(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        OffersReport report = new OffersReport(Assessments.BUILT_IN, locale, Style.PLAIN);
        List<String> lines = new ArrayList<>(report.table(Integer.MAX_VALUE));
        lines.addAll(new EnvironmentOffersReport(Assessments.everyOutcome(), locale, Style.PLAIN).lines());
        Assessments.BUILT_IN.catalogue().forEach(offer -> {
            lines.add("");
            lines.addAll(report.details(offer));
        });
        verify("offers", language, lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void offersAsCardsWhereTheTableDoesNotFit(String language) throws IOException {
        OffersReport report = new OffersReport(Assessments.BUILT_IN, Locale.forLanguageTag(language), Style.PLAIN);
        List<String> table = report.table(Integer.MAX_VALUE);
        int width = table.get(2).length();
        assertEquals(table, report.table(width));
        verify("offers-cards", language, report.table(width - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void examination(String language) throws IOException {
        Examination examination = Examiner.examine(Assessments.BUILT_IN);
        verify(
                "examination",
                language,
                new ExaminationReport(examination, Locale.forLanguageTag(language), Style.PLAIN).lines());
    }

    @Test
    void hostileNamesCannotForgeLines() {
        Assessment assessment = Assessments.assess("""
                version: 1
                application: { name: "x\\nBUILD SUCCESS\\e[2J", owner: { name: y, kind: state } }
                data: { classification: diffusion-restreinte }
                environments:
                  "prod\\nallowed": { offer: nubo, stage: production }
                """);
        CheckReport report = new CheckReport(assessment, Locale.ENGLISH, Style.PLAIN);
        String shown = report.refusal() + String.join("\n", report.summary());
        assertFalse(shown.lines().anyMatch(line -> line.startsWith("BUILD") || line.startsWith("allowed")), shown);
        assertEquals(-1, shown.indexOf('\u001B'));
    }

    /** An organisation's layer and policy, with a derogation of every kind. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void organisation(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Assessment assessment = Assessments.ofOrganisation();
        CheckReport report = new CheckReport(assessment, locale, Style.PLAIN);
        List<String> lines = new ArrayList<>(report.summary());
        lines.addAll(report.warnings());
        lines.add("");
        lines.add(report.refusal());
        verify("organisation/check", language, lines);
        for (ReportFormat format : ReportFormat.values()) {
            new GoldenFile("report/organisation/" + language + "/" + format.fileName())
                    .verify(new String(
                            Assessments.file(format, Assessments.build(assessment), locale), StandardCharsets.UTF_8));
        }
    }

    /** A repository that shows something, in every way that a find may count. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void evidence(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Assessment assessment = EvidenceSample.assessment();
        CheckReport report = new CheckReport(assessment, locale, Style.PLAIN);
        List<String> lines = new ArrayList<>(report.summary());
        lines.addAll(report.warnings());
        lines.add("");
        lines.add(report.refusal());
        verify("evidence/check", language, lines);
        verify("evidence/explain", language, new ExplainReport(assessment, locale, Style.PLAIN).lines());
        for (ReportFormat format : ReportFormat.values()) {
            new GoldenFile("report/evidence/" + language + "/" + format.fileName())
                    .verify(new String(
                            Assessments.file(format, Assessments.build(assessment), locale), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void doctrine(String language) throws IOException {
        verify(
                "organisation/doctrine",
                language,
                new DoctrineReport(
                                Assessments.ofOrganisation().doctrine(), Locale.forLanguageTag(language), Style.PLAIN)
                        .lines());
    }

    private static void verify(String report, String language, List<String> lines) throws IOException {
        new GoldenFile("report/" + report + "." + language + ".golden.txt").verify(String.join("\n", lines) + "\n");
    }
}
