package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.attestation.Artifact;
import dev.doctrine.attestation.Envelope;
import dev.doctrine.attestation.KeyReader;
import dev.doctrine.attestation.VerificationSummary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Attests the verdict on the build's main artifact: an in-toto Statement with a SLSA verification summary, attached as an
 * artifact with the classifier {@code hosting}, so that who deploys can refuse what was not verified. It is always the verdict of today.
 */
@Mojo(name = "attest", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class AttestMojo extends AbstractMojo {

    /** The file of a private key of Ed25519 (PKCS #8, PEM) that signs the attestation; without it, it is not signed. */
    @Parameter(property = "doctrine.attestation.key")
    private @Nullable String key;

    /** The declaration, relative to the top of the reactor; without it, that of the module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    /** Layers over the built-in doctrine, as for the goal {@code check}. */
    @Parameter(property = "doctrine.layers")
    private @Nullable List<String> layers;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.parse(lang, null);
        BuildFailures refusals = new BuildFailures(options.locale());
        if (project.getPackaging().equals("pom")) {
            getLog().info(new PluginMessages(options.locale()).nothingToAttest());
            return;
        }
        Rules rules = Rules.ofView(null, layers, options, session, plugin.getArtifacts(), refusals);
        Optional<Hosting> hosting = Hosting.declared(project, session, declaration, rules, refusals);
        if (hosting.isEmpty()) {
            throw refusals.missing(ModuleFolder.of(project, session).upToTop());
        }
        attest(hosting.get().assessment(), refusals, new PluginMessages(options.locale()));
    }

    private void attest(Assessment assessment, BuildFailures refusals, PluginMessages notices)
            throws MojoExecutionException, MojoFailureException {
        Artifact artifact = new MainArtifact(project).built(refusals);
        byte[] attestation = new VerificationSummary(assessment, artifact, plugin.getVersion()).bytes();
        if (key != null) {
            Path file = ReactorTop.executionRoot(session).resolve(key);
            attestation = Envelope.sign(
                    attestation, refusals.accepted(InputFile.read(file, file.toString(), KeyReader::readPrivate)));
        }
        ReportFiles.of(project).write(Map.of(ReportFiles.ATTESTATION, attestation));
        new MainArtifact(project).attach(ReportFiles.of(project).folder().resolve(ReportFiles.ATTESTATION));
        getLog().info(notices.attested(artifact, assessment.verdict(), key != null));
    }
}
