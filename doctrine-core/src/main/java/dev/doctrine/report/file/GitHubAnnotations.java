package dev.doctrine.report.file;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.report.text.Messages;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The findings as commands in the log of a GitHub workflow, which GitHub shows on the lines of the files.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">the commands</a>
 */
public final class GitHubAnnotations {

    private final List<Finding> findings;

    /** The annotations of this build, for readers of this locale. */
    public GitHubAnnotations(BuildAssessment build, Locale locale) {
        this.findings = new Findings(Messages.in(locale), build).all();
    }

    /** One line for each finding, the gravest first: GitHub shows only the first few of a step. */
    public List<String> lines() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(GitHubAnnotations::line)
                .toList();
    }

    private static String line(Finding finding) {
        Place place = finding.place();
        return "::" + finding.severity().gitHub()
                + " file=" + property(place.path())
                + ",line=" + place.line()
                + ",col=" + place.column()
                + ",title=" + property(finding.check() + " (" + finding.about() + ")")
                + "::" + data(finding.message());
    }

    /** Escapes what would end a property. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /**
     * Escapes what would end a command, the percent sign first, because the other escapes contain one; then what acts on a
     * terminal, because a log is shown in one.
     */
    private static String data(String text) {
        return Excerpt.sentence(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }
}
