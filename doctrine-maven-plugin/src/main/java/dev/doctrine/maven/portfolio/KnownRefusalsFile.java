package dev.doctrine.maven.portfolio;

import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.portfolio.RefusalList;
import dev.doctrine.yaml.NodeReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** A new list of known refusals; one that is there is never written over, because only its owner changes it. */
public record KnownRefusalsFile(Path file, BuildFailures failures) {

    /** Writes the list, unless there is a file already or no policy could read it. */
    public void write(RefusalList refusals) throws MojoExecutionException {
        byte[] bytes = refusals.bytes();
        if (bytes.length > NodeReader.SIZE_LIMIT) {
            throw failures.tooManyRefusals(refusals.size(), bytes.length, NodeReader.SIZE_LIMIT);
        }
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw failures.listExists(file);
            }
            NewFile.create(file, bytes);
        } catch (FileAlreadyExistsException e) {
            throw failures.listExists(file);
        } catch (IOException e) {
            throw failures.cannotWrite(file, e);
        }
    }
}
