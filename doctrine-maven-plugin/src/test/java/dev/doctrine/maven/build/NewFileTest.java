package dev.doctrine.maven.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @TempDir
    Path folder;

    @Test
    void makesTheFoldersAboveAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/b/file");
        NewFile.create(file, "one".getBytes(UTF_8));

        assertEquals("one", Files.readString(file));
        assertEquals(List.of(file), filesBeside(file));
    }

    @Test
    void createsButNeverOverwrites() throws IOException {
        Path file = folder.resolve("file");
        NewFile.create(file, "one".getBytes(UTF_8));

        assertThrows(FileAlreadyExistsException.class, () -> NewFile.create(file, "two".getBytes(UTF_8)));
        assertEquals("one", Files.readString(file));
        assertEquals(List.of(file), filesBeside(file));
    }

    @Test
    void replaces() throws IOException {
        Path file = folder.resolve("file");
        NewFile.replace(file, "one".getBytes(UTF_8));
        NewFile.replace(file, "two".getBytes(UTF_8));

        assertEquals("two", Files.readString(file));
        assertEquals(List.of(file), filesBeside(file));
    }

    @Test
    void mayBeReadByWhoeverMayReadOtherFiles() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = folder.resolve("file");
        NewFile.create(file, "one".getBytes(UTF_8));
        Path other = Files.writeString(folder.resolve("other"), "other");

        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    private static List<Path> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.toList();
        }
    }
}
