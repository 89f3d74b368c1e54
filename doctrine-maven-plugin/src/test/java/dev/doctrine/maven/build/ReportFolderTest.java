package dev.doctrine.maven.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final String ASSESSMENT = "assessment.json";

    @TempDir
    Path top;

    private Path folder;

    @BeforeEach
    void anEarlierBuildLeavesReports() throws IOException {
        folder = Files.createDirectories(top.resolve("target/doctrine"));
        earlier(ASSESSMENT);
        earlier("doctrine.sarif");
        earlier("notes.txt");
        earlier("declarations/portail.html");
    }

    @Test
    void onlyWhatWasWrittenRemainsOfReports() throws IOException {
        reports().write(Map.of(ASSESSMENT, bytes("new"), "declarations/titres.html", bytes("page")));

        assertEquals(Set.of(ASSESSMENT, "notes.txt", "declarations/titres.html"), names());
        assertEquals("new", Files.readString(folder.resolve(ASSESSMENT)));
    }

    @Test
    void nothingRemainsOfReportsThatAreCleared() throws IOException {
        reports().clear();

        assertEquals(Set.of("notes.txt"), names());
        assertFalse(Files.exists(folder.resolve("declarations")));
    }

    /** Two builds in one checkout: each may remove what the other has just written, and neither fails for it. */
    @Test
    void twoBuildsWriteAtTheSameTime() throws Exception {
        Map<String, byte[]> reports = Map.of(
                ASSESSMENT,
                bytes("new"),
                "declarations/titres.html",
                bytes("page"),
                "declarations/armes.html",
                bytes("page"));
        Callable<Void> build = () -> {
            for (int i = 0; i < 200; i++) {
                reports().clear();
                reports().write(reports);
            }
            return null;
        };
        ExecutorService builds = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> done : builds.invokeAll(List.of(build, build))) {
                done.get();
            }
        } finally {
            builds.shutdownNow();
        }

        reports().write(reports);
        assertEquals(Set.of(ASSESSMENT, "notes.txt", "declarations/titres.html", "declarations/armes.html"), names());
    }

    @Test
    void whatCannotBeRemovedDoesNotKeepTheOthers() throws IOException {
        Files.createDirectories(folder.resolve("doctrine.md/child"));

        assertThrows(IOException.class, () -> reports().clear());
        assertFalse(Files.exists(folder.resolve(ASSESSMENT)));
    }

    @Test
    void aReportIsKnownInWhateverCase() throws IOException {
        earlier("Doctrine.HTML");
        reports().clear();

        assertEquals(Set.of("notes.txt"), names());
    }

    @Test
    void aLinkIsReplacedAndWhereItLeadsStays() throws IOException {
        Path elsewhere = Files.writeString(top.resolve("elsewhere"), "theirs");
        Files.delete(folder.resolve(ASSESSMENT));
        Files.createSymbolicLink(folder.resolve(ASSESSMENT), elsewhere);
        reports().write(Map.of(ASSESSMENT, bytes("ours")));

        assertTrue(Files.isRegularFile(folder.resolve(ASSESSMENT), LinkOption.NOFOLLOW_LINKS));
        assertEquals("theirs", Files.readString(elsewhere));
    }

    @Test
    void aFolderOfPagesThatIsALinkIsReplacedAndWhereItLeadsStays() throws IOException {
        Path elsewhere = Files.createDirectories(top.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("theirs.html"), "theirs");
        reports().clear();
        Files.createSymbolicLink(folder.resolve("declarations"), elsewhere);
        reports().write(Map.of("declarations/titres.html", bytes("page")));

        assertEquals(Set.of("theirs.html"), names(elsewhere));
        assertTrue(Files.isDirectory(folder.resolve("declarations"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aFolderThatIsALinkIsRefusedAndOneAboveItMayBe() throws IOException {
        Path linked = Files.createSymbolicLink(top.resolve("linked"), folder);
        assertThrows(IOException.class, () -> new ReportFolder(linked).clear());
        assertThrows(IOException.class, () -> new ReportFolder(linked).write(Map.of(ASSESSMENT, bytes("new"))));
        assertTrue(names().contains("doctrine.sarif"));

        Path target = Files.createSymbolicLink(top.resolve("build"), top.resolve("target"));
        new ReportFolder(target.resolve("doctrine")).write(Map.of(ASSESSMENT, bytes("new")));
        assertEquals("new", Files.readString(folder.resolve(ASSESSMENT)));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        Path missing = top.resolve("none");
        new ReportFolder(missing).clear();

        assertFalse(Files.exists(missing));
    }

    /** Servers that gather test results look only at files that are younger than the build. */
    @Test
    void aSecondCheckWithTheSameResultLeavesNewFiles() throws IOException {
        Map<String, byte[]> written =
                Map.of("TEST-doctrine.xml", bytes("same"), "declarations/titres.html", bytes("page"));
        FileTime before = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        reports().write(written);
        for (String name : written.keySet()) {
            Files.setLastModifiedTime(folder.resolve(name), before);
        }

        reports().write(written);

        for (String name : written.keySet()) {
            assertTrue(Files.getLastModifiedTime(folder.resolve(name)).compareTo(before) > 0, name);
        }
    }

    @Test
    void tellsWhetherReportsAreGone() throws IOException {
        Map<String, byte[]> written = Map.of(ASSESSMENT, bytes("new"));
        reports().write(written);
        assertTrue(reports().holds(written));

        Files.delete(folder.resolve(ASSESSMENT));
        assertFalse(reports().holds(written));
    }

    private ReportFolder reports() {
        return new ReportFolder(folder);
    }

    private void earlier(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "earlier " + name);
    }

    private Set<String> names() throws IOException {
        return names(folder);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
