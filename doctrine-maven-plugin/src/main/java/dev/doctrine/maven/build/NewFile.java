package dev.doctrine.maven.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files whole or not at all: beside their place first, then moved into it. */
public final class NewFile {

    private static final int MOST_ATTEMPTS = 10;

    private NewFile() {}

    /** Writes a file, in the place of an older one if there is one. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        write(file, bytes, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it is
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        write(file, bytes);
    }

    private static void write(Path file, byte[] bytes, CopyOption... options) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        for (int attempt = 1; ; attempt++) {
            try {
                if (!Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                }
                writeInto(file, bytes, options);
                return;
            } catch (NoSuchFileException e) {
                // Another build in the same checkout may have removed the folder meanwhile.
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void writeInto(Path file, byte[] bytes, CopyOption... options) throws IOException {
        Path temporary = temporary(file);
        try {
            Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(temporary, file, options);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Some file systems cannot move a file into the place of another in one step. */
    private static void move(Path temporary, Path file, CopyOption... options) throws IOException {
        try {
            Files.move(temporary, file, options);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Where a file is written first: beside its place. It is no temporary file of Java's, because only the owner may
     * read such a file, even after it is moved.
     */
    public static Path temporary(Path file) {
        return file.resolveSibling(file.getFileName() + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
    }
}
