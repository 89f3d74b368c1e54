package dev.doctrine.maven.message;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.report.file.GitHubAnnotations;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Shows the findings on the lines of a merge request, where the build runs on a forge that reads them from the log. */
public final class Annotations {

    private final Set<String> shown = new HashSet<>();

    /** Shows on GitHub what was not shown yet; elsewhere, nothing. */
    public void show(BuildAssessment assessment, Locale locale) {
        if (!"true".equals(System.getenv("GITHUB_ACTIONS"))) {
            return;
        }
        // A command has to begin its line, but a log, and System.out of Maven 4, put words before it.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        new GitHubAnnotations(assessment, locale)
                .lines().stream().filter(shown::add).forEach(out::println);
        out.flush();
    }
}
