package dev.doctrine.maven;

import dev.doctrine.report.CheckReport;
import dev.doctrine.report.ComplaintReport;
import dev.doctrine.report.Messages;
import dev.doctrine.yaml.Complaint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The one place where something becomes an exception that stops a build: a failure for what the project declares, an
 * execution exception for a broken set-up. Each message stands alone, for Maven shows nothing else under BUILD FAILURE.
 */
final class Refusals {

    private final Locale locale;

    Refusals(Locale locale) {
        this.locale = locale;
    }

    /** The doctrine does not allow what is declared. */
    MojoFailureException notAllowed(CheckReport report) {
        return new MojoFailureException(report.refusal());
    }

    /** The declaration is not right. */
    MojoFailureException badDeclaration(String path, List<Complaint> complaints) {
        String lines = String.join("\n", ComplaintReport.in(locale).lines(complaints));
        return new MojoFailureException(text("bad-declaration", path, complaints.size()) + "\n" + lines);
    }

    /** Says that another day than today counts. */
    String otherDayText(LocalDate day) {
        return text("other-day", day.toString());
    }

    /** Says that what follows would stop the build but for a parameter. */
    String letPassText() {
        return text("let-pass");
    }

    /** There is no declaration. */
    MojoFailureException missing(List<Path> folders) {
        return new MojoFailureException(missingText(folders));
    }

    /** What to do where there is no declaration. */
    String missingText(List<Path> folders) {
        return text("missing", list(folders));
    }

    /** Two declarations in one folder. */
    MojoFailureException ambiguous(List<Path> files) {
        return new MojoFailureException(text("ambiguous", list(files)));
    }

    /** A parameter has a value that is not accepted. */
    MojoExecutionException badParameter(String property, String value, String accepted) {
        return new MojoExecutionException(text("bad-parameter", property, value, accepted));
    }

    /** A parameter is no day. */
    MojoExecutionException badDay(String property, String value) {
        return new MojoExecutionException(text("bad-day", property, value));
    }

    /** A file could not be written. */
    MojoExecutionException cannotWrite(Path file, Exception cause) {
        return new MojoExecutionException(text("cannot-write", file.toString()), cause);
    }

    /** Says that the declaration was written. */
    String createdText(Path file) {
        return text("created", file.toString());
    }

    /** The new declaration would replace an old one. */
    MojoFailureException exists(List<Path> files) {
        return new MojoFailureException(text("exists", list(files)));
    }

    /** Read only when there is something to say: most builds need none of it. */
    private String text(String key, Object... arguments) {
        return Messages.of(Refusals.class, "plugin", locale).text(key, arguments);
    }

    private static String list(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
