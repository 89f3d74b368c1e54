package dev.doctrine.maven.goal;

import dev.doctrine.attestation.Artifact;
import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.message.BuildFailures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/** The main artifact of a module, once it is built. */
record MainArtifact(MavenProject project) {

    private static final String CLASSIFIER = "hosting";
    private static final String TYPE = "json";

    /**
     * The artifact's file as what is attested.
     *
     * @throws MojoExecutionException if there is no file yet, or it cannot be read
     */
    Artifact built(BuildFailures refusals) throws MojoExecutionException {
        File file = project.getArtifact().getFile();
        if (file == null) {
            throw refusals.noArtifact();
        }
        return BuiltFile.artifact(file.toPath(), resource(), refusals);
    }

    /** Removes the attestation of an earlier build, which says nothing of this one. */
    void removeAttestation(BuildFailures failures) throws MojoExecutionException {
        File artifact = project.getArtifact().getFile();
        if (artifact != null) {
            Path attestation = attestation(artifact.toPath());
            try {
                Files.deleteIfExists(attestation);
            } catch (IOException e) {
                throw failures.cannotWrite(attestation, e);
            }
        }
    }

    /** Writes an attestation beside the artifact and attaches it, so that both are installed and deployed together. */
    void attach(byte[] bytes, BuildFailures failures) throws MojoExecutionException {
        Path attestation = attestation(project.getArtifact().getFile().toPath());
        try {
            NewFile.replace(attestation, bytes);
        } catch (IOException e) {
            throw failures.cannotWrite(attestation, e);
        }
        DefaultArtifact attached = new DefaultArtifact(
                project.getGroupId(),
                project.getArtifactId(),
                project.getVersion(),
                null,
                TYPE,
                CLASSIFIER,
                new DefaultArtifactHandler(TYPE));
        attached.setFile(attestation.toFile());
        project.addAttachedArtifact(attached);
    }

    /** Beside the artifact, under a name that no other artifact of a shared build folder has. */
    private static Path attestation(Path artifact) {
        return artifact.resolveSibling(artifact.getFileName() + "." + CLASSIFIER + "." + TYPE);
    }

    /** The name under which the artifact is deployed. */
    private String resource() {
        String type = project.getArtifact().getArtifactHandler().getExtension();
        return "pkg:maven/" + project.getGroupId() + "/" + project.getArtifactId() + "@" + project.getVersion()
                + (type.equals("jar") ? "" : "?type=" + type);
    }
}
