package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.attestation.Artifact;
import dev.doctrine.attestation.Envelope;
import dev.doctrine.attestation.KeyReader;
import dev.doctrine.attestation.VerificationSummary;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.gate.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Attests the verdict on the build's main artifact: an in-toto Statement with a SLSA verification summary, written
 * beside the artifact as {@code <file>.hosting.json} and attached with the classifier {@code hosting}, so that those
 * who deploy can refuse what was not verified. It always holds the verdict of today, a refusal that is only observed
 * included; where refusals are only observed and nothing can be judged, nothing is attested.
 */
@Mojo(name = "attest", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class AttestMojo extends LayeredGoal {

    /** The file of a private key of Ed25519 (PKCS #8, PEM) that signs the attestation; without it, it is not signed. */
    @Parameter(property = "doctrine.attestation.key")
    private @Nullable String key;

    /** The declaration, relative to the root of the repository; without it, that of the module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** Whether a refusal stops builds: {@code enforce}, as by default, or {@code observe}. A policy decides alone. */
    @Parameter(property = "doctrine.enforcement")
    private @Nullable String enforcement;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (project.getPackaging().equals("pom")) {
            getLog().info(messages().nothingToAttest());
            return;
        }
        MainArtifact artifact = new MainArtifact(project);
        artifact.removeAttestation(failures());
        Build build = build();
        Module module = build.module(Build.folder(project, session));
        Settings settings = settings(build, null, enforcement);
        Assessment assessment;
        try {
            assessment = assessed(build, settings, module);
        } catch (MojoFailureException e) {
            if (!settings.observes()) {
                throw e;
            }
            getLog().warn(messages().text("attests-nothing"));
            String.valueOf(e.getMessage()).lines().forEach(getLog()::warn);
            return;
        }
        attest(assessment, artifact);
    }

    private Assessment assessed(Build build, Settings settings, Module module)
            throws MojoExecutionException, MojoFailureException {
        Optional<Assessment> assessment = declared(build, settings, declaration).of(module);
        if (assessment.isEmpty()) {
            throw new MojoFailureException(messages().missing(build.upToRoot(module)));
        }
        return assessment.get();
    }

    private void attest(Assessment assessment, MainArtifact artifact)
            throws MojoExecutionException, MojoFailureException {
        Artifact attested = artifact.built(failures());
        byte[] attestation = new VerificationSummary(assessment, attested, plugin.getVersion()).bytes();
        if (key != null) {
            Path file = Build.executionRoot(session).resolve(key);
            attestation = Envelope.sign(
                    attestation, failures().accepted(InputFile.read(file, file.toString(), KeyReader::readPrivate)));
        }
        artifact.attach(attestation, failures());
        getLog().info(messages().attested(attested, assessment, key != null));
    }
}
