package dev.doctrine.fuzz;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.attestation.VerificationSummary;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.terminal.EnvironmentOffersReport;
import dev.doctrine.report.terminal.ExplainReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Reading;
import java.util.List;
import java.util.Locale;

/** Every report about one declaration, in both languages. */
final class AllReports {

    private AllReports() {}

    static void write(byte[] declaration, Reading<Assessment> read) {
        BuildAssessment build = new BuildAssessment(
                Assessing.BUILT_IN,
                Policy.NONE,
                Assessing.TODAY,
                List.of(new DeclarationAssessment("hosting.yaml", Sha256.of(declaration), List.of("."), read)),
                List.of(),
                List.of());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (ReportFormat format : ReportFormat.values()) {
                format.files(build, locale);
            }
            read.content().ifPresent(assessment -> write(assessment, locale));
        }
    }

    private static void write(Assessment assessment, Locale locale) {
        CheckReport check = new CheckReport(assessment, locale, Style.PLAIN);
        check.summary();
        check.warnings();
        if (!assessment.verdict().passes()) {
            check.refusal();
        }
        new ExplainReport(assessment, locale, Style.PLAIN).lines();
        new EnvironmentOffersReport(assessment, locale, Style.PLAIN).lines();
        new VerificationSummary(assessment, Reader.ARTIFACT, "1").bytes();
    }
}
