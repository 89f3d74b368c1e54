package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.file.GitHubAnnotations;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Shows the findings on the lines of a merge request, where the build runs on a forge that reads them from the log. */
final class Annotations {

    private Annotations() {}

    /** Shows them on GitHub; elsewhere, nothing. */
    static void show(Assessment assessment, Locale locale) {
        if (!"true".equals(System.getenv("GITHUB_ACTIONS"))) {
            return;
        }
        // A command has to begin its line: no log, and no System.out of Maven 4, may put words of its own before it.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        new GitHubAnnotations(assessment, locale).lines().forEach(out::println);
        out.flush();
    }
}
