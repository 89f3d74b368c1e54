package dev.doctrine.maven.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.doctrine.yaml.Complaint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Only regular files are opened: nothing else makes a build wait, or read without end. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InputFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "text");
        assertEquals("text", new String(InputFile.bytes(file), StandardCharsets.UTF_8));
        assertEquals(
                "text",
                new String(
                        InputFile.bytes(Files.createSymbolicLink(folder.resolve("link"), file)),
                        StandardCharsets.UTF_8));
        assertEquals(List.of("NOT_FOUND []"), complaints(folder.resolve("b")));
    }

    @Test
    void aFolderIsThereAndNoFile() {
        assertEquals(List.of("FOLDER [shown]"), complaints(folder));
    }

    @Test
    void aPipeIsNotOpened() throws Exception {
        Path pipe = Pipes.create(folder.resolve("pipe"));
        assertEquals(List.of("NO_FILE [shown]"), complaints(pipe));
        assertEquals(List.of("NO_FILE [shown]"), complaints(Files.createSymbolicLink(folder.resolve("link"), pipe)));
    }

    /** As a shell names the output of another command: it could be read only once, and a build reads twice. */
    @Test
    void anOpenPipeIsNotReadEither() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/fd")));
        Process process = new ProcessBuilder("sleep", "20").start();
        try {
            assertEquals(List.of("NO_FILE [shown]"), complaints(Path.of("/proc/" + process.pid() + "/fd/1")));
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aDeviceIsNotRead() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertEquals(List.of("NO_FILE [shown]"), complaints(device));
    }

    private static List<String> complaints(Path file) {
        return InputFile.read(file, "shown", InputFile::content).complaints().stream()
                .map(InputFileTest::words)
                .toList();
    }

    private static String words(Complaint complaint) {
        return complaint.problem().name() + " " + complaint.arguments();
    }
}
