package dev.doctrine.report;

import dev.doctrine.assessment.Assessment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The forms in which an assessment is written to a file, each for the tool that reads it. */
public enum ReportFormat {
    /** For any tool: every constraint for every environment. */
    JSON("assessment.json", JsonReport::new, JsonReport::rollUp),
    /** For code scanning, on GitHub and in editors. */
    SARIF("doctrine.sarif", SarifReport::new, SarifReport::rollUp),
    /** For GitLab's Code Quality. */
    GITLAB("gl-code-quality-report.json", GitLabReport::new, GitLabReport::rollUp),
    /** For whatever shows test results: GitLab, Jenkins. */
    JUNIT("TEST-doctrine.xml", JUnitReport::new, JUnitReport::rollUp),
    /** For people: a page that stands alone. */
    HTML("doctrine.html", HtmlReport::new, HtmlRollUp::new),
    /** For a comment on a merge request. */
    MARKDOWN("doctrine.md", MarkdownReport::new, MarkdownReport::rollUp);

    private final String fileName;
    private final BiFunction<Assessment, Locale, Report> writer;
    private final BiFunction<List<Assessment>, Locale, Report> rollUpWriter;

    ReportFormat(
            String fileName,
            BiFunction<Assessment, Locale, Report> writer,
            BiFunction<List<Assessment>, Locale, Report> rollUpWriter) {
        this.fileName = fileName;
        this.writer = writer;
        this.rollUpWriter = rollUpWriter;
    }

    /** The name by which users ask for it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the file, as the tools that read it look for it. */
    public String fileName() {
        return fileName;
    }

    /** The file of this assessment, its sentences for readers of this locale. */
    public byte[] bytes(Assessment assessment, Locale locale) {
        return writer.apply(assessment, locale).bytes();
    }

    /** One file of the assessments of several declarations, such as those of a reactor. */
    public byte[] bytes(List<Assessment> assessments, Locale locale) {
        return rollUpWriter.apply(assessments, locale).bytes();
    }

    /** The format of this name. */
    public static Optional<ReportFormat> find(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ReportFormat::key).toList();
    }
}
