package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the output that is right, reviewed by a person. It is rewritten by {@code -Dgolden.update=true} only, and
 * the difference belongs in the review.
 */
public record GoldenFile(Path file) {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "doctrine");

    /** The file of this name among the resources of the tests. */
    public GoldenFile(String name) {
        this(RESOURCES.resolve(name));
    }

    /** Fails where the output is not what the file holds. */
    public void verify(String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, file + "; if this is right: -Dgolden.update=true");
    }
}
