package dev.doctrine.maven.build;

import dev.doctrine.maven.message.SystemReason;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.BiFunction;

/** Reads regular files, no more of them than the library accepts. A file that cannot be read is a complaint like any other. */
public final class InputFile {

    private InputFile() {}

    /**
     * Reads a file.
     *
     * @param shown the file as users know it
     * @param reader makes something of that path and the bytes
     */
    public static <T> Reading<T> read(Path file, String shown, BiFunction<String, byte[], Reading<T>> reader) {
        try {
            return reader.apply(shown, bytes(file));
        } catch (IOException e) {
            return refused(shown, e);
        }
    }

    /** What is said of a file that cannot be read. */
    public static <T> Reading<T> refused(String shown, IOException e) {
        if (e instanceof RefusedFileException refused) {
            return Reading.refused(Place.startOf(shown), refused.problem(), shown);
        }
        return e instanceof NoSuchFileException
                ? Reading.refused(Place.startOf(shown), ReadingProblem.NOT_FOUND)
                : Reading.refused(Place.startOf(shown), ReadingProblem.UNREADABLE, SystemReason.of(e));
    }

    /** The bytes of a file, no more than enough to see that it is too large. */
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = open(file)) {
            return stream.readNBytes(NodeReader.SIZE_LIMIT + 1);
        }
    }

    /** Opens a file, however large. */
    public static InputStream open(Path file) throws IOException {
        refuseUnlessRegular(file);
        return Files.newInputStream(file);
    }

    /**
     * Refuses whatever is no regular file, without opening it: opening a pipe waits for somebody who writes into it, and
     * a device may never end.
     *
     * @throws RefusedFileException if it is none
     * @throws NoSuchFileException if there is nothing
     */
    public static void refuseUnlessRegular(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new RefusedFileException(
                    file.toString(), attributes.isDirectory() ? ReadingProblem.FOLDER : ReadingProblem.NO_FILE);
        }
    }

    /** The bytes as they are. */
    public static Reading<byte[]> content(String shown, byte[] bytes) {
        return new Reading.Accepted<>(bytes);
    }
}
