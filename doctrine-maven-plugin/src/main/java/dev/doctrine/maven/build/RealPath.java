package dev.doctrine.maven.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** Paths without links, because one folder may have several names. */
public final class RealPath {

    private RealPath() {}

    /** The real path of a file; of one that is not there, the absolute path. */
    public static Path of(File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
