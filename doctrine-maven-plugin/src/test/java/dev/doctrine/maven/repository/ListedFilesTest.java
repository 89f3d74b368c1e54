package dev.doctrine.maven.repository;

import static dev.doctrine.maven.repository.GitIndexTest.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.doctrine.maven.build.Pipes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Folders without a repository, and what is read of the files. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ListedFilesTest {

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(folder.resolve("root")).toRealPath();
    }

    @Test
    void namesAreInTheOrderOfTheirCharacters() throws IOException {
        write("a/b", "a.tf", "a-b/c", "z", "a/left-out/x", "a/b.d/x", "left-out/x/y", "a/é");
        assertEquals(List.of("a-b/c", "a.tf", "a/b", "a/b.d/x", "a/é", "z"), files().names());
        assertEquals(List.of("a/left-out", "left-out"), files().listing().leftOut());
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        write("a/b.tf", "outside");
        Files.move(root.resolve("outside"), folder.resolve("outside"));
        Files.createSymbolicLink(root.resolve("a/loop"), Path.of(".."));
        Files.createSymbolicLink(root.resolve("self"), Path.of("self"));
        Files.createSymbolicLink(root.resolve("link.tf"), folder.resolve("outside"));
        assertEquals(List.of("a/b.tf"), files().names());
    }

    @Test
    void whatIsReplacedByALinkAfterItWasListedIsNotRead() throws IOException {
        write("a/b/c.tf", "d.tf");
        ListedFiles files = files();
        Files.move(root.resolve("a"), folder.resolve("a"));
        Files.createSymbolicLink(root.resolve("a"), folder.resolve("a"));
        Files.move(root.resolve("d.tf"), folder.resolve("d.tf"));
        Files.createSymbolicLink(root.resolve("d.tf"), folder.resolve("d.tf"));
        assertTrue(Files.exists(root.resolve("a/b/c.tf")));
        assertEquals("NOT_A_FILE", text(files, "a/b/c.tf"));
        assertEquals("NOT_A_FILE", text(files, "d.tf"));
    }

    @Test
    void aPipeIsNeitherListedNorOpened() throws Exception {
        write("a.tf");
        ListedFiles files = files();
        Files.delete(root.resolve("a.tf"));
        Pipes.create(root.resolve("a.tf"));
        assertEquals("NOT_A_FILE", text(files, "a.tf"));
        assertEquals(List.of(), files().names());
    }

    @Test
    void onlyWhatIsListedIsRead() throws IOException {
        write("a.tf", "left-out/b.tf");
        Files.writeString(folder.resolve("outside"), "outside");
        for (String name : List.of("../outside", "left-out/b.tf", "b.tf", "a.tf/", "./a.tf", "a.tf/../a.tf", "")) {
            assertEquals("NOT_A_FILE", text(files(), name), name);
        }
        assertEquals("a.tf", text(files(), "a.tf"));
    }

    @Test
    void filesOfOtherRepositoriesAreNotTheBuilds() throws IOException {
        write("a.tf", "other/.git/HEAD", "other/b.tf", "tree/.git", "tree/c.tf");
        assertEquals(List.of("a.tf"), files().names());
        assertEquals(List.of("other", "tree"), files().listing().leftOut());
    }

    @Test
    void aFolderThatCannotBeEnteredIsSaid() throws IOException {
        write("a.tf", "closed/b.tf");
        Path closed = root.resolve("closed");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
        try {
            assertEquals(List.of("a.tf"), files().names());
            assertEquals(List.of("closed"), files().listing().unread());
        } finally {
            assertTrue(closed.toFile().setReadable(true));
        }
    }

    @Test
    void aFileAndAllTogetherMayBeSoLarge() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.write(root.resolve(name), new byte[40]);
        }
        Files.write(root.resolve("large"), new byte[51]);
        Files.write(root.resolve("small"), new byte[20]);
        Files.write(root.resolve("z"), new byte[1]);
        ListedFiles files = files(new Limits(100, 1000, 50, 100));
        assertEquals(40, text(files, "a").length());
        assertEquals(40, text(files, "b").length());
        assertEquals("TOO_MUCH", text(files, "c"));
        assertEquals("TOO_LARGE", text(files, "large"));
        assertEquals(20, text(files, "small").length());
        assertEquals("TOO_MUCH", text(files, "z"));
    }

    @Test
    void aSparseFileIsNotRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(root.resolve("a.tf").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertEquals("TOO_LARGE", text(files(), "a.tf"));
        // Nor is one that claims to be an index.
        try (RandomAccessFile file =
                new RandomAccessFile(write(".git/HEAD").resolve(".git/index").toFile(), "rw")) {
            file.writeBytes("DIRC");
            file.setLength(2L << 30);
        }
        assertEquals(List.of("a.tf"), files().names());
    }

    @Test
    void theFirstNamesCountWhereThereAreTooMany() throws IOException {
        write("d", "a/2", "c", "a/1", "b/3");
        ListedFiles files = files(new Limits(3, 1000, 50, 100));
        assertEquals(List.of("a/1", "a/2", "b/3"), files.names());
        assertTrue(files.listing().cut());
        assertFalse(files(new Limits(5, 1000, 50, 100)).listing().cut());
        assertEquals(List.of("a/1", "a/2"), files(new Limits(5, 8, 50, 100)).names());
    }

    @Test
    void foldersWithoutFilesCountToo() throws IOException {
        for (int i = 0; i < 10; i++) {
            Files.createDirectories(root.resolve("a" + i));
        }
        write("b");
        ListedFiles files = files(new Limits(10, 1000, 50, 100));
        assertTrue(files.listing().cut());
    }

    @Test
    void otherFoldersAreToldApartByTheirPath() throws Exception {
        GitRepository infra = GitRepository.in(folder.resolve("infra")).add("prod/main.tf", "other/main.tf");
        infra.write("prod/untracked.tf", "");
        write("main.tf", "nested/.git/HEAD", "nested/main.tf");
        ListedFiles files = files(infra.root(), root.resolve("nested"), folder.resolve("nowhere"));
        assertEquals(
                List.of("../infra/other/main.tf", "../infra/prod/main.tf", "main.tf", "nested/main.tf"), files.names());
        assertEquals("prod/main.tf", text(files, "../infra/prod/main.tf"));
        assertEquals("nested/main.tf", text(files, "nested/main.tf"));
        assertEquals("NOT_A_FILE", text(files, "../infra/prod/untracked.tf"));
        assertEquals(List.of("../nowhere"), files.listing().unread());
        assertEquals(List.of(), files.listing().leftOut());
        assertEquals(
                List.of("../infra/prod/main.tf", "main.tf"),
                files(infra.root().resolve("prod")).names());
    }

    /** One that is left out by its name is listed where it is asked for. */
    @Test
    void aFolderThatIsNamedIsListedWhateverItIsCalled() throws IOException {
        write("main.tf", "left-out/infra/main.tf", "left-out/infra/left-out/a");
        ListedFiles files = files(root.resolve("left-out/infra"));
        assertEquals(List.of("left-out/infra/main.tf", "main.tf"), files.names());
        assertEquals(
                List.of("left-out", "left-out/infra/left-out"), files.listing().leftOut());
    }

    @Test
    void aWalkOfManyFilesStops() throws IOException {
        for (int i = 0; i < 300; i++) {
            Path many = Files.createDirectory(root.resolve("f" + (100 + i)));
            for (int j = 0; j < 10; j++) {
                Files.createFile(many.resolve("a" + j));
            }
        }
        Listing listing = files(new Limits(1000, 100_000, 50, 100)).listing();
        assertEquals(1000, listing.names().size());
        assertEquals("f199/a9", listing.names().get(999));
        assertTrue(listing.cut());
    }

    private Path write(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(Objects.requireNonNull(root.resolve(name).getParent()));
            Files.writeString(root.resolve(name), name);
        }
        return root;
    }

    private ListedFiles files(Path... others) {
        return ListedFiles.of(root, root, List.of(others), folder -> folder.endsWith("left-out"));
    }

    private ListedFiles files(Limits limits) {
        return ListedFiles.of(root, root, List.of(), folder -> folder.endsWith("left-out"), limits);
    }
}
