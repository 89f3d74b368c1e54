package dev.doctrine.maven.goal;

import dev.doctrine.attestation.Artifact;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.message.BuildFailures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Files that builds make and that are deployed; they may be large. */
final class BuiltFile {

    private BuiltFile() {}

    /**
     * A file as what is attested.
     *
     * @param resource the name under which it is deployed
     * @throws MojoExecutionException if it cannot be read, or the name is blank
     */
    static Artifact artifact(Path file, String resource, BuildFailures refusals) throws MojoExecutionException {
        if (resource.isBlank()) {
            throw refusals.badParameter("doctrine.resource", resource, "pkg:maven/group/artifact@version");
        }
        try (InputStream stream = InputFile.open(file)) {
            return new Artifact(String.valueOf(file.getFileName()), Sha256.of(stream), resource);
        } catch (IOException e) {
            throw refusals.cannotRead(file, e);
        }
    }
}
