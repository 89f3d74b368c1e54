package dev.doctrine.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTransactionTest {

    private static final String ASSESSMENT = "assessment.json";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path top;

    private Path folder;

    @BeforeEach
    void anEarlierBuildLeavesReports() throws IOException {
        folder = Files.createDirectories(top.resolve("target/doctrine"));
        earlier(ASSESSMENT);
        earlier("doctrine.sarif");
        earlier("attestation.json");
        earlier("notes.txt");
    }

    @Test
    void onlyWhatWasWrittenRemainsOfReports() throws Exception {
        try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
            reports.write(Map.of(ASSESSMENT, bytes("new")));
        }

        assertEquals(Set.of(ASSESSMENT, "notes.txt"), names());
        assertEquals("new", Files.readString(folder.resolve(ASSESSMENT)));
    }

    @Test
    void nothingRemainsOfACheckThatFailsBeforeItWrites() {
        assertThrows(MojoExecutionException.class, () -> {
            try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
                throw new MojoExecutionException(reports.files() + " cannot be checked");
            }
        });

        assertEquals(Set.of("notes.txt"), names());
    }

    @Test
    void whatCouldNotBeWrittenDoesNotRemainEither() throws IOException {
        Files.createDirectories(folder.resolve("doctrine.md/child"));
        assertThrows(MojoExecutionException.class, () -> {
            try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
                reports.write(Map.of("doctrine.md", bytes("new")));
            }
        });

        assertFalse(names().contains(ASSESSMENT));
    }

    @Test
    void aReportThatIsAsItWasStaysUntouched() throws Exception {
        try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
            reports.write(Map.of(ASSESSMENT, bytes("earlier " + ASSESSMENT)));
        }

        assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve(ASSESSMENT)));
    }

    @Test
    void aDifferenceInTheLastByteOfALargeReportIsSeen() throws Exception {
        String large = "x".repeat(100_000);
        Files.writeString(folder.resolve(ASSESSMENT), large + "a");
        try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
            reports.write(Map.of(ASSESSMENT, bytes(large + "b")));
        }

        assertEquals(large + "b", Files.readString(folder.resolve(ASSESSMENT)));
    }

    @Test
    void whatCannotBeReadIsReplaced() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path assessment = folder.resolve(ASSESSMENT);
        Files.setPosixFilePermissions(assessment, Set.of());
        assumeFalse(Files.isReadable(assessment), "as root, everything can be read");
        try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
            reports.write(Map.of(ASSESSMENT, bytes("earlier " + ASSESSMENT)));
        }

        assertEquals("earlier " + ASSESSMENT, Files.readString(assessment));
    }

    @Test
    void aLinkToTheSameBytesIsReplaced() throws Exception {
        Path elsewhere = Files.writeString(top.resolve("elsewhere"), "same");
        Path assessment = folder.resolve(ASSESSMENT);
        Files.delete(assessment);
        Files.createSymbolicLink(assessment, elsewhere);
        try (ReportTransaction reports = new ReportTransaction(new ReportFiles(folder))) {
            reports.write(Map.of(ASSESSMENT, bytes("same")));
        }

        assertTrue(Files.isRegularFile(assessment, LinkOption.NOFOLLOW_LINKS));
        assertEquals("same", Files.readString(elsewhere));
    }

    @Test
    void aSecondEndRemovesNothingThatCameAfterTheFirst() throws Exception {
        ReportTransaction reports = new ReportTransaction(new ReportFiles(folder));
        reports.close();
        reports.write(Map.of(ASSESSMENT, bytes("late")));
        reports.close();

        assertEquals(Set.of(ASSESSMENT, "notes.txt"), names());
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws Exception {
        Path missing = top.resolve("none");
        new ReportTransaction(new ReportFiles(missing)).close();

        assertFalse(Files.exists(missing));
    }

    private void earlier(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "earlier " + name);
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private Set<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
