package dev.doctrine.maven;

import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The one place where something becomes an exception that stops a build: a failure for what the project declares, an
 * execution exception for a broken set-up. Each message stands alone, for Maven shows nothing else under BUILD FAILURE.
 */
final class BuildFailures {

    private final Locale locale;

    BuildFailures(Locale locale) {
        this.locale = locale;
    }

    /** The doctrine does not allow what is declared. */
    MojoFailureException notAllowed(CheckReport report) {
        return new MojoFailureException(report.refusal());
    }

    /** The declaration is not right. */
    MojoFailureException badDeclaration(String path, List<Complaint> complaints) {
        String lines = String.join("\n", ComplaintText.in(locale).lines(complaints));
        return new MojoFailureException(text("bad-declaration", path, complaints.size()) + "\n" + lines);
    }

    /** The policy is not right. */
    MojoExecutionException badPolicy(Path file, List<Complaint> complaints) {
        String lines = String.join("\n", ComplaintText.in(locale).lines(complaints));
        return new MojoExecutionException(text("bad-policy", file.toString(), complaints.size()) + "\n" + lines);
    }

    /** There is more than one policy. */
    MojoExecutionException severalPolicies(Collection<Path> files) {
        return new MojoExecutionException(text("several-policies", list(files)));
    }

    /** A layer of the doctrine is not right, or not the one that is meant. */
    MojoExecutionException badDoctrine(List<Complaint> complaints) {
        String lines = String.join("\n", ComplaintText.in(locale).lines(complaints));
        return new MojoExecutionException(text("bad-doctrine", complaints.size()) + "\n" + lines);
    }

    /** The policy leaves no choice where a parameter makes one. */
    MojoExecutionException forbiddenParameter(String property) {
        return new MojoExecutionException(text("forbidden-parameter", property));
    }

    /** The policy lets nobody, or not whoever runs this build, skip the check. */
    MojoExecutionException skipForbidden() {
        return new MojoExecutionException(text("skip-forbidden"));
    }

    /** The check is to be skipped, and nobody says why. */
    MojoExecutionException skipWithoutReason() {
        return new MojoExecutionException(text("skip-without-reason"));
    }

    /**
     * What was read.
     *
     * @throws MojoExecutionException if the file is not what the set-up takes it for
     */
    <T> T accepted(Reading<T> reading) throws MojoExecutionException {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        List<Complaint> complaints = ((Reading.Refused<T>) reading).complaints();
        throw new MojoExecutionException(
                String.join("\n", ComplaintText.in(locale).lines(complaints)));
    }

    /** There is no artifact yet. */
    MojoExecutionException noArtifact() {
        return new MojoExecutionException(text("no-artifact"));
    }

    /** Neither a key is given nor that there is to be none, or both. */
    MojoExecutionException keyOrUnsigned() {
        return new MojoExecutionException(text("key-or-unsigned"));
    }

    /** An attestation does not hold. */
    MojoFailureException attestationRefused(String path, List<Complaint> reasons) {
        String lines = String.join("\n", ComplaintText.in(locale).lines(reasons));
        return new MojoFailureException(text("attestation-refused", path, reasons.size()) + "\n" + lines);
    }

    /** An attestation holds, but not by a policy that is accepted. */
    MojoFailureException otherPolicy(String path, String sha256) {
        return new MojoFailureException(text("other-policy", path, sha256));
    }

    /** An examination found what the doctrine does not foresee. */
    MojoFailureException doctrineFindings(List<String> findings) {
        return new MojoFailureException(text("doctrine-findings") + "\n" + String.join("\n", findings));
    }

    /** A doctrine is not as its author expects. */
    MojoFailureException doctrineTestFailed(List<String> lines) {
        return new MojoFailureException(text("doctrine-test-failed") + "\n" + String.join("\n", lines));
    }

    /** A file could not be read. */
    MojoExecutionException cannotRead(Path file, Exception cause) {
        return new MojoExecutionException(text("cannot-read", file.toString()), cause);
    }

    /** The declaration lies elsewhere than the project. */
    MojoFailureException outside(Path file, Path top) {
        return new MojoFailureException(text("outside", file.toString(), top.toString()));
    }

    /** The declaration does not stand at the top of the reactor. */
    MojoFailureException notAtTop(String path, Path top) {
        return new MojoFailureException(text("not-at-top", path, top.toString()));
    }

    /** The declaration is no longer the one that was assessed. */
    MojoFailureException changed(String path) {
        return new MojoFailureException(text("changed", path));
    }

    /** There is no declaration. */
    MojoFailureException missing(List<Path> folders) {
        return new MojoFailureException(new PluginMessages(locale).missing(folders));
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

    /** There is no portfolio where one is said to be. */
    MojoExecutionException noPortfolio(Path place) {
        return new MojoExecutionException(text("no-portfolio", place.toString()));
    }

    /** A portfolio holds no declaration. */
    MojoExecutionException emptyPortfolio(Path place) {
        return new MojoExecutionException(text("empty-portfolio", place.toString()));
    }

    /** The new declaration would replace an old one. */
    MojoFailureException exists(List<Path> files) {
        return new MojoFailureException(text("exists", list(files)));
    }

    /** Read only when there is something to say: most builds need none of it. */
    private String text(String key, Object... arguments) {
        return Messages.of(BuildFailures.class, "plugin", locale).text(key, arguments);
    }

    private static String list(Collection<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
