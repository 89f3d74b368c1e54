package dev.doctrine.maven;

import dev.doctrine.report.CheckReport;
import dev.doctrine.report.ComplaintReport;
import dev.doctrine.report.Messages;
import dev.doctrine.yaml.Complaint;
import java.nio.file.Path;
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

    private final Messages messages;

    Refusals(Locale locale) {
        this.messages = Messages.of(Refusals.class, "plugin", locale);
    }

    /** The doctrine does not allow what is declared. */
    MojoFailureException notAllowed(CheckReport report) {
        return new MojoFailureException(report.refusal());
    }

    /** The declaration is not right. */
    MojoFailureException badDeclaration(String path, List<Complaint> complaints) {
        String lines = String.join("\n", ComplaintReport.in(messages.locale()).lines(complaints));
        return new MojoFailureException(messages.text("bad-declaration", path, complaints.size()) + "\n" + lines);
    }

    /** There is no declaration. */
    MojoFailureException missing(List<Path> folders) {
        return new MojoFailureException(missingText(folders));
    }

    /** What to do where there is no declaration. */
    String missingText(List<Path> folders) {
        return messages.text("missing", list(folders));
    }

    /** Two declarations in one folder. */
    MojoFailureException ambiguous(List<Path> files) {
        return new MojoFailureException(messages.text("ambiguous", list(files)));
    }

    /** A parameter has a value that is not accepted. */
    MojoExecutionException badParameter(String property, String value, String accepted) {
        return new MojoExecutionException(messages.text("bad-parameter", property, value, accepted));
    }

    /** A parameter is no day. */
    MojoExecutionException badDay(String property, String value) {
        return new MojoExecutionException(messages.text("bad-day", property, value));
    }

    /** A file could not be written. */
    MojoExecutionException cannotWrite(Path file, Exception cause) {
        return new MojoExecutionException(messages.text("cannot-write", file.toString()), cause);
    }

    /** Says that the declaration was written. */
    String createdText(Path file) {
        return messages.text("created", file.toString());
    }

    /** The new declaration would replace an old one. */
    MojoFailureException exists(List<Path> files) {
        return new MojoFailureException(messages.text("exists", list(files)));
    }

    private static String list(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
