package dev.doctrine.report.file;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which the assessment of a build is written to files, each for the tool that reads it. */
public enum ReportFormat implements Keyed {
    /** For any tool: every constraint for every environment. */
    JSON("assessment.json"),
    /** For code scanning, on GitHub and in editors. */
    SARIF("doctrine.sarif"),
    /** For GitLab's Code Quality. */
    GITLAB("gl-code-quality-report.json"),
    /** For whatever shows test results: GitLab, Jenkins. */
    JUNIT("TEST-doctrine.xml"),
    /** For people: pages that stand alone. */
    HTML("doctrine.html", HtmlFiles.FOLDER),
    /** For a comment on a merge request. */
    MARKDOWN("doctrine.md");

    /** The names by which users ask for them. */
    public static final Keys<ReportFormat> KEYS = Keys.of(values());

    private final List<String> names;

    ReportFormat(String... names) {
        this.names = List.of(names);
    }

    /** The name of the file that is always there, as the tools that read it look for it. */
    public String fileName() {
        return names.get(0);
    }

    /** The names in the report folder that belong to this format: its file, then its folder if it has one. */
    public List<String> names() {
        return names;
    }

    /**
     * The files of this build, their sentences for readers of this locale. The same build in the same language gives the
     * same bytes on every machine; text is UTF-8 without byte-order mark, its lines end in {@code \n}.
     *
     * @return the bytes of each file by its path within the report folder, with {@code /}
     */
    public Map<String, byte[]> files(BuildAssessment build, Locale locale) {
        return files(build, null, locale);
    }

    /**
     * The same, with what the build changes of an earlier assessment, where the format says it.
     *
     * @param before the earlier assessment; null where nobody compares
     */
    public Map<String, byte[]> files(BuildAssessment build, @Nullable WrittenAssessment before, Locale locale) {
        return switch (this) {
            case JSON -> Map.of(fileName(), new JsonReport(build, locale).bytes());
            case SARIF -> Map.of(fileName(), new SarifReport(build, locale).bytes());
            case GITLAB -> Map.of(fileName(), new GitLabReport(build, locale).bytes());
            case JUNIT -> Map.of(fileName(), new JUnitReport(build, locale).bytes());
            case HTML -> new HtmlFiles(build, locale).files(fileName());
            case MARKDOWN -> Map.of(fileName(), new MarkdownReport(build, before, locale).bytes());
        };
    }
}
