package dev.doctrine.maven.goal;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.message.BuildFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file that a goal writes for a person to go on with.
 *
 * @param path where it goes
 * @param isNamed whether a person named it
 */
record StartingFile(Path path, boolean isNamed, BuildFailures failures) {

    /**
     * The file that a parameter names, relative to the root of the repository, else one beside the start.
     *
     * @param property the parameter
     * @param given its value; null where it is not set
     * @param otherwise the name of the file beside the start
     */
    static StartingFile of(
            Build build, String property, @Nullable String given, String otherwise, BuildFailures failures)
            throws MojoExecutionException {
        if (given == null) {
            return new StartingFile(build.start().folder().resolve(otherwise), false, failures);
        }
        Path path = build.root().resolve(given).normalize();
        if (!path.toString().endsWith(".yaml") && !path.toString().endsWith(".yml")) {
            throw failures.badParameter(property, given, "*.yaml, *.yml");
        }
        return new StartingFile(path, true, failures);
    }

    /** The file itself where something has its name already. */
    List<Path> existing() {
        return Stream.of(path).filter(Files::exists).toList();
    }

    /** Writes it; never over another file. */
    void write(byte[] bytes) throws MojoExecutionException {
        try {
            NewFile.create(path, bytes);
        } catch (IOException e) {
            throw failures.cannotWrite(path, e);
        }
    }

    /** Writes what helps to edit it into the same folder, over an older file of the name. */
    Path writeBeside(String name, byte[] bytes) throws MojoExecutionException {
        Path beside = path.resolveSibling(name);
        try {
            NewFile.replace(beside, bytes);
        } catch (IOException e) {
            throw failures.cannotWrite(beside, e);
        }
        return beside;
    }
}
