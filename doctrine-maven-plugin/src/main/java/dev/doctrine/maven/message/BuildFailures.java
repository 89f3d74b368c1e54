package dev.doctrine.maven.message;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.RefusedFileException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The one place where something becomes an exception that stops a build: a failure for what the project declares, an
 * execution exception for a broken set-up. Each message stands alone, because Maven shows nothing else under BUILD
 * FAILURE.
 */
public final class BuildFailures {

    private final Locale locale;

    public BuildFailures(Locale locale) {
        this.locale = locale;
    }

    /** The declaration is not right. */
    public MojoFailureException badDeclaration(String path, List<Complaint> complaints) {
        return new MojoFailureException(told("bad-declaration", complaints, path));
    }

    /** The policy is not right. */
    public MojoExecutionException badPolicy(Path file, List<Complaint> complaints) {
        return new MojoExecutionException(told("bad-policy", complaints, file.toString()));
    }

    /**
     * The earlier assessment with which a build is to be compared.
     *
     * @throws MojoExecutionException if the file cannot be read, or is none
     */
    public WrittenAssessment acceptedBefore(String file, Reading<WrittenAssessment> reading)
            throws MojoExecutionException {
        return accepted(reading, "bad-before", file);
    }

    /** There is more than one policy. */
    public MojoExecutionException severalPolicies(Collection<Path> files) {
        return new MojoExecutionException(text("several-policies", list(files)));
    }

    /**
     * The doctrine that was read.
     *
     * @throws MojoExecutionException if a layer is not right, or not the one that is meant
     */
    public Doctrine acceptedDoctrine(Reading<Doctrine> reading) throws MojoExecutionException {
        return accepted(reading, "bad-doctrine");
    }

    /**
     * The policy with all that it names.
     *
     * @throws MojoExecutionException if its list of known refusals is not right, or not the one that is meant
     */
    public Policy acceptedPolicy(Reading<Policy> reading) throws MojoExecutionException {
        return accepted(reading, "bad-known-refusals");
    }

    /** A check asks for another doctrine, or another day, than the first check of the build. */
    public MojoExecutionException otherDoctrine() {
        return new MojoExecutionException(text("other-doctrine"));
    }

    /** The policy leaves no choice where a parameter makes one. */
    public MojoExecutionException forbiddenParameter(String property) {
        return new MojoExecutionException(text("forbidden-parameter", property));
    }

    /** The policy lets nobody, or not whoever runs this build, skip the check. */
    public MojoExecutionException skipForbidden() {
        return new MojoExecutionException(text("skip-forbidden"));
    }

    /** The check is to be skipped, and nobody says why. */
    public MojoExecutionException skipWithoutReason() {
        return new MojoExecutionException(text("skip-without-reason"));
    }

    /**
     * What was read.
     *
     * @throws MojoExecutionException if the file is not what the set-up takes it for
     */
    public <T> T accepted(Reading<T> reading) throws MojoExecutionException {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new MojoExecutionException(lines(reading.complaints()));
    }

    /** There is no artifact yet. */
    public MojoExecutionException noArtifact() {
        return new MojoExecutionException(text("no-artifact"));
    }

    /** It is not clear whether a signature is required: keys are given and also that there is none, or neither. */
    public MojoExecutionException keyOrUnsigned() {
        return new MojoExecutionException(text("key-or-unsigned"));
    }

    /** An attestation does not hold. */
    public MojoFailureException attestationRefused(String path, List<Complaint> reasons) {
        return new MojoFailureException(told("attestation-refused", reasons, path));
    }

    /** An attestation holds, but not by a policy that is accepted. */
    public MojoFailureException otherPolicy(String path, String sha256) {
        return new MojoFailureException(text("other-policy", path, sha256));
    }

    /** No assessment says that a build was checked. */
    public MojoFailureException assessmentAbsent(Path file) {
        return new MojoFailureException(text("assessment-absent", file.toString()));
    }

    /** An assessment does not hold for what stands in a project. */
    public MojoFailureException assessmentRefused(Path file, Path project, Collection<String> reasons) {
        String text = text("assessment-refused", file.toString(), project.toString(), reasons.size());
        return new MojoFailureException(text + "\n" + String.join("\n", reasons));
    }

    /** An examination found something that the doctrine does not list as known. */
    public MojoFailureException doctrineFindings(List<String> findings) {
        return new MojoFailureException(text("doctrine-findings") + "\n" + String.join("\n", findings));
    }

    /** A doctrine is not as its author expects. */
    public MojoFailureException doctrineTestFailed(List<String> lines) {
        return new MojoFailureException(text("doctrine-test-failed") + "\n" + String.join("\n", lines));
    }

    /** A file could not be read. */
    public MojoExecutionException cannotRead(Path file, IOException cause) {
        if (cause instanceof RefusedFileException refused) {
            String name = file.toString();
            Complaint complaint = Complaint.of(Place.startOf(name), refused.problem(), name);
            return because(cause, ComplaintText.in(locale).sentence(complaint));
        }
        return because(cause, text("cannot-read", file.toString(), SystemReason.of(cause)));
    }

    /** The declaration is no longer the one that was assessed. */
    public MojoFailureException changed(String path) {
        return new MojoFailureException(text("changed", path));
    }

    /** A parameter has a value that is not accepted. */
    public MojoExecutionException badParameter(String property, String value, String accepted) {
        return new MojoExecutionException(text("bad-parameter", property, value, accepted));
    }

    /**
     * What properties fill into a new declaration.
     *
     * @throws MojoExecutionException if it is not accepted there
     */
    public <T> T acceptedAnswers(Reading<T> reading) throws MojoExecutionException {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        ComplaintText text = ComplaintText.in(locale);
        throw new MojoExecutionException(
                reading.complaints().stream().map(text::sentence).collect(Collectors.joining("\n")));
    }

    /** A property has to name a folder that is there. */
    public MojoExecutionException badFolder(String property, String value) {
        return new MojoExecutionException(text("bad-folder", property, value));
    }

    /** A property, or a variable of the environment, is set to nothing. */
    public MojoExecutionException emptyParameter(String name) {
        return new MojoExecutionException(text("empty-parameter", name));
    }

    /** Properties have names that are almost ours: each with the one that is meant. */
    public MojoExecutionException misspeltParameters(Map<String, String> names) {
        return new MojoExecutionException(names.entrySet().stream()
                .map(name -> text("misspelt-parameter", name.getKey(), name.getValue()))
                .collect(Collectors.joining("\n")));
    }

    /** The machine's settings have no way to write the name of a file. */
    public MojoExecutionException nameCannotBeWritten(InvalidPathException cause) {
        return because(cause, text("name-cannot-be-written", cause.getInput()));
    }

    /** A parameter does not name a day. */
    public MojoExecutionException badDay(String property, String value) {
        return new MojoExecutionException(text("bad-day", property, value));
    }

    /** A file could not be written. */
    public MojoExecutionException cannotWrite(Path file, IOException cause) {
        return because(cause, text("cannot-write", file.toString(), SystemReason.of(cause)));
    }

    /** There is no portfolio where one is said to be. */
    public MojoExecutionException noPortfolio(Path place) {
        return new MojoExecutionException(text("no-portfolio", place.toString()));
    }

    /** A portfolio holds no declaration. */
    public MojoExecutionException emptyPortfolio(Path place) {
        return new MojoExecutionException(text("empty-portfolio", place.toString()));
    }

    /** A list of known refusals would replace another. */
    public MojoExecutionException listExists(Path file) {
        return new MojoExecutionException(text("known-refusals-exist", file.toString()));
    }

    /** A list of known refusals would be larger than any policy reads. */
    public MojoExecutionException tooManyRefusals(int refusals, int bytes, int most) {
        return new MojoExecutionException(text("known-refusals-too-many", refusals, bytes, most));
    }

    /** The new file would replace another. */
    public MojoFailureException fileExists(List<Path> files) {
        return new MojoFailureException(text("file-exists", list(files)));
    }

    /** The new declaration would replace an old one. */
    public MojoFailureException exists(List<Path> files) {
        return new MojoFailureException(text("exists", list(files)));
    }

    private <T> T accepted(Reading<T> reading, String key, Object... in) throws MojoExecutionException {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new MojoExecutionException(told(key, reading.complaints(), in));
    }

    /** A sentence that says in what, and how much is wrong, and below it all that is. */
    private String told(String key, List<Complaint> complaints, Object... in) {
        return text(key, ArrayUtils.add(in, Complaint.count(complaints))) + "\n" + lines(complaints);
    }

    private String lines(List<Complaint> complaints) {
        return String.join("\n", ComplaintText.in(locale).lines(complaints));
    }

    private String text(String key, Object... arguments) {
        return new PluginMessages(locale).text(key, arguments);
    }

    /** Maven would show the message of a cause as it is, and an extension none of it: the sentence has the reason. */
    private static MojoExecutionException because(Exception cause, String sentence) {
        MojoExecutionException exception = new MojoExecutionException(sentence);
        exception.addSuppressed(cause);
        return exception;
    }

    private static String list(Collection<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
