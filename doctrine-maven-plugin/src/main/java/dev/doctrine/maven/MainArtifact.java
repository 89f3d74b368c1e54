package dev.doctrine.maven;

import dev.doctrine.attestation.Artifact;
import java.io.File;
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

    /** Attaches an attestation, so that it is installed and deployed beside the artifact. */
    void attach(Path attestation) {
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

    /** The name under which the artifact is deployed. */
    private String resource() {
        String type = project.getArtifact().getArtifactHandler().getExtension();
        return "pkg:maven/" + project.getGroupId() + "/" + project.getArtifactId() + "@" + project.getVersion()
                + (type.equals("jar") ? "" : "?type=" + type);
    }
}
