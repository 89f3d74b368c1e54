package dev.doctrine.maven.goal;

import dev.doctrine.attestation.Artifact;
import dev.doctrine.attestation.AttestationVerifier;
import dev.doctrine.attestation.KeyReader;
import dev.doctrine.attestation.Verification;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.ParameterReader;
import dev.doctrine.maven.gate.Parameters;
import java.nio.file.Path;
import java.security.interfaces.EdECPublicKey;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an attestation of the goal {@code attest} before an artifact is deployed: that a known key signed it, that it is
 * about this very file under this name, and that the verdict was a yes. Whatever is missing fails. Runs without a pom too.
 */
@Mojo(name = "verify-attestation", aggregator = true, requiresProject = false, threadSafe = true)
public final class VerifyAttestationMojo extends DoctrineGoal implements BuildsNothing {

    /** The attestation's file. */
    @Parameter(property = "doctrine.attestation", required = true)
    private String attestation;

    /** The artifact's file. */
    @Parameter(property = "doctrine.artifact", required = true)
    private String artifact;

    /** The artifact's name: {@code pkg:maven/group/artifact@version}, and {@code ?type=war} where it is no jar. */
    @Parameter(property = "doctrine.resource", required = true)
    private String resource;

    /** Files of public keys of Ed25519 (X.509, PEM), one of which has to have signed. */
    @Parameter(property = "doctrine.attestation.publicKeys")
    private @Nullable List<String> publicKeys;

    /** Whether to verify an attestation that is not signed, because it is known to be genuine otherwise. */
    @Parameter(property = "doctrine.attestation.unsigned")
    private boolean unsigned;

    /**
     * Digests of policies (SHA-256, as in the attestation), one of which has to have decided; without them, any policy
     * is accepted.
     */
    @Parameter(property = "doctrine.attestation.policies")
    private @Nullable List<String> policies;

    /** The day on which derogations have to hold; today by default. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        AttestationVerifier verifier = verifier();
        Artifact deployed = BuiltFile.artifact(path(artifact), resource, failures());
        Path file = path(attestation);
        Verification verification = verifier.verify(
                attestation,
                failures().accepted(InputFile.read(file, attestation, InputFile::content)),
                deployed,
                ParameterReader.today(today, failures()));
        if (verification instanceof Verification.Refused refused) {
            throw failures().attestationRefused(attestation, refused.reasons());
        }
        String policy = ((Verification.Verified) verification).policySha256();
        List<String> accepted = Parameters.members(policies);
        if (!accepted.isEmpty() && !accepted.contains(policy)) {
            throw failures().otherPolicy(attestation, policy);
        }
        getLog().info(messages().verified(deployed));
    }

    private AttestationVerifier verifier() throws MojoExecutionException, MojoFailureException {
        List<String> files = Parameters.members(publicKeys);
        // It is a mistake to give keys for what need not be signed, or none for what must be.
        if (files.isEmpty() != unsigned) {
            throw failures().keyOrUnsigned();
        }
        List<EdECPublicKey> keys = new ArrayList<>();
        for (String file : files) {
            keys.add(failures().accepted(InputFile.read(path(file), file, KeyReader::readPublic)));
        }
        return unsigned ? AttestationVerifier.ofUnsigned() : AttestationVerifier.ofSigned(keys);
    }

    private Path path(String file) {
        return Build.executionRoot(session).resolve(file).normalize();
    }
}
