package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.page.HtmlReport;
import dev.doctrine.report.page.HtmlRollUp;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import java.util.List;
import java.util.Locale;

/** The forms in which an assessment is written to a file, each for the tool that reads it. */
public enum ReportFormat implements Keyed {
    /** For any tool: every constraint for every environment. */
    JSON("assessment.json"),
    /** For code scanning, on GitHub and in editors. */
    SARIF("doctrine.sarif"),
    /** For GitLab's Code Quality. */
    GITLAB("gl-code-quality-report.json"),
    /** For whatever shows test results: GitLab, Jenkins. */
    JUNIT("TEST-doctrine.xml"),
    /** For people: a page that stands alone. */
    HTML("doctrine.html"),
    /** For a comment on a merge request. */
    MARKDOWN("doctrine.md");

    /** The names by which users ask for them. */
    public static final Keys<ReportFormat> KEYS = Keys.of(values());

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** The name of the file, as the tools that read it look for it. */
    public String fileName() {
        return fileName;
    }

    /** The file of this assessment, its sentences for readers of this locale. */
    public byte[] bytes(Assessment assessment, Locale locale) {
        Report report = switch (this) {
            case JSON -> new JsonReport(assessment, locale);
            case SARIF -> new SarifReport(assessment, locale);
            case GITLAB -> new GitLabReport(assessment, locale);
            case JUNIT -> new JUnitReport(assessment, locale);
            case HTML -> new HtmlReport(assessment, locale)::bytes;
            case MARKDOWN -> new MarkdownReport(assessment, locale);
        };
        return report.bytes();
    }

    /** One file of several declarations, such as those of a reactor, from what is reported of each alone. */
    public byte[] rollUp(List<Reports> reports, Locale locale) {
        List<Assessment> assessments = reports.stream().map(Reports::assessment).toList();
        Report report = switch (this) {
            case JSON -> JsonReport.rollUp(reports);
            case SARIF -> SarifReport.rollUp(assessments, locale);
            case GITLAB -> GitLabReport.rollUp(assessments, locale);
            case JUNIT -> JUnitReport.rollUp(assessments, locale);
            case HTML -> new HtmlRollUp(assessments, locale)::bytes;
            case MARKDOWN -> MarkdownReport.rollUp(assessments, locale);
        };
        return report.bytes();
    }
}
