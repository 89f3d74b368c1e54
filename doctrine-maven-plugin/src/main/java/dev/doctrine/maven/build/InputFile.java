package dev.doctrine.maven.build;

import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Reads files, no more of them than the library accepts. A file that cannot be read is a complaint like any other. */
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
        return e instanceof NoSuchFileException
                ? Reading.refused(Place.startOf(shown), ReadingProblem.NOT_FOUND)
                : Reading.refused(Place.startOf(shown), ReadingProblem.UNREADABLE, reason(e));
    }

    /** The bytes of a file, no more than enough to see that it is too large. */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(NodeReader.SIZE_LIMIT + 1);
        }
    }

    /** The bytes as they are. */
    public static Reading<byte[]> content(String shown, byte[] bytes) {
        return new Reading.Accepted<>(bytes);
    }

    /** What the system says of it. */
    public static String reason(IOException e) {
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : e.getClass().getSimpleName();
    }
}
