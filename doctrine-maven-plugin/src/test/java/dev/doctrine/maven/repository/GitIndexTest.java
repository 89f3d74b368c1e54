package dev.doctrine.maven.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.evidence.RepositoryFiles.Bytes;
import dev.doctrine.evidence.RepositoryFiles.Unread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes as Git writes them. An untracked file tells whether the index was read, or the folders were walked. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GitIndexTest {

    private static final String UNTRACKED = "untracked.tf";

    private static final String LONG = "long/" + "x/".repeat(100) + "é".repeat(120) + ".tf";

    @TempDir
    Path folder;

    private GitRepository repository;

    @BeforeEach
    void makeOne() throws Exception {
        repository = GitRepository.in(folder.resolve("repository"));
    }

    @ParameterizedTest
    @CsvSource({"sha1, 2", "sha1, 3", "sha1, 4", "sha256, 2", "sha256, 3", "sha256, 4"})
    void listsWhatGitLists(String format, int version) throws Exception {
        GitRepository git = GitRepository.in(folder.resolve("other"), "--object-format=" + format)
                .add("a.tf", "a/b.tf", "a-b/c", "été/à.yml", "mod/main.tf", "mod/module.tf", LONG);
        git.write(UNTRACKED, "");
        git.git("update-index", "--index-version=" + version);
        if (version > 2) {
            // Without a flag that needs it, Git writes version 2 instead of 3.
            git.git("update-index", "--skip-worktree", "a/b.tf");
        }
        assertEquals(version, git.index()[7]);
        assertEquals(
                List.of(git.git("ls-files", "-z").split("\0")).stream().sorted().toList(),
                git.files().names());
        assertEquals("a.tf", text(git.files(), "a.tf"));
        assertEquals("été/à.yml", text(git.files(), "été/à.yml"));
        assertEquals(LONG, text(git.files(), LONG));
    }

    @Test
    void neitherLinksNorSubmodulesAreFiles() throws Exception {
        GitRepository other = GitRepository.in(folder.resolve("other")).add("pom.xml");
        other.git("commit", "-q", "-m", "a");
        repository.add("pom.xml");
        Files.createSymbolicLink(repository.root().resolve("link.tf"), Path.of("pom.xml"));
        repository.git("add", "link.tf");
        repository.git("submodule", "add", "-q", other.root().toString(), "sub");
        assertEquals(List.of(".gitmodules", "pom.xml"), repository.files().names());

        Listing listing = repository.files().listing();
        assertEquals(List.of("link.tf"), listing.unread());
        assertEquals(List.of("sub"), listing.leftOut());

        Path submodule = repository.root().resolve("sub");
        Files.writeString(submodule.resolve(UNTRACKED), "");
        assertTrue(Files.isRegularFile(submodule.resolve(".git")));
        assertEquals(List.of("pom.xml"), new GitRepository(submodule).files().names());
    }

    @ParameterizedTest
    @CsvSource({"sha1", "sha256"})
    void aWorktreeHasAnIndexOfItsOwn(String format) throws Exception {
        GitRepository git = GitRepository.in(folder.resolve("main é"), "--object-format=" + format)
                .add("main.tf");
        git.git("commit", "-q", "-m", "a");
        git.git("worktree", "add", "-q", "../tree", "-b", "b");
        git.git("rm", "-q", "main.tf");
        git.add("other.tf");
        GitRepository tree = new GitRepository(folder.resolve("tree").toRealPath()).write(UNTRACKED, "");
        assertTrue(Files.isRegularFile(tree.root().resolve(".git")));
        assertEquals(List.of("main.tf"), tree.files().names());
        assertEquals(List.of("other.tf"), git.files().names());
    }

    /** What stands for other names would hide them. */
    @Test
    void aSplitIndexIsNotReliedOn() throws Exception {
        repository.add("a.tf", "b.tf").write(UNTRACKED, "");
        assertEquals(List.of("a.tf", "b.tf"), repository.files().names());
        repository.git("update-index", "--split-index");
        assertEquals(List.of("a.tf", "b.tf", UNTRACKED), repository.files().names());
    }

    @Test
    void aSparseIndexIsNotReliedOn() throws Exception {
        repository.add("in/a.tf", "out/b.tf");
        repository.git("commit", "-q", "-m", "a");
        repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
        assertFalse(repository.git("ls-files", "--sparse").contains("b.tf"));
        repository.write(UNTRACKED, "");
        assertEquals(List.of("in/a.tf", UNTRACKED), repository.files().names());
    }

    @Test
    void aSparseCheckoutNamesWhatIsNotThere() throws Exception {
        repository.add("in/a.tf", "out/b.tf");
        repository.git("commit", "-q", "-m", "a");
        repository.git("sparse-checkout", "set", "--cone", "--no-sparse-index", "in");
        assertEquals(List.of("in/a.tf", "out/b.tf"), repository.files().names());
        assertEquals("NOT_A_FILE", text(repository.files(), "out/b.tf"));
    }

    @Test
    void whatIsMergedIsListedOnce() throws Exception {
        repository.add("a.tf").git("commit", "-q", "-m", "a");
        String object = repository.git("rev-parse", "HEAD:a.tf").strip();
        repository.gitOf(
                "0 " + "0".repeat(40) + "\ta.tf\n"
                        + "100644 " + object + " 1\ta.tf\n"
                        + "100644 " + object + " 2\ta.tf\n",
                "update-index",
                "--index-info");
        assertEquals(2, repository.git("ls-files", "-s").lines().count());
        assertEquals(List.of("a.tf"), repository.files().names());
    }

    @Test
    void foldersThatAreLeftOutAreNamedOnce() throws Exception {
        repository.add("a/left-out/b/c", "a/left-out/d", "a/e", "left-out/f", "z");
        assertEquals(List.of("a/e", "z"), repository.files().names());
        assertEquals(
                List.of("a/left-out", "left-out"), repository.files().listing().leftOut());
    }

    /** As where a home folder is a repository, or somebody made one for the occasion. */
    @Test
    void anIndexThatKnowsNothingOfTheBuildIsAboutSomethingElse() throws Exception {
        repository.add("notes.txt").write("work/project/main.tf", "text").write("work/other.tf", "");
        Path start = repository.root().resolve("work/project");
        ListedFiles files = ListedFiles.of(repository.root(), start, List.of(), name -> false);
        assertEquals(List.of("work/project/main.tf"), files.names());
        assertEquals("text", text(files, "work/project/main.tf"));
    }

    /** What comes after the names may lack unnoticed, the names not. */
    @Test
    void noBeginningOfAnIndexHidesNames() throws Exception {
        byte[] index = repository.add("a.tf", "b/c.tf").index();
        repository.write(UNTRACKED, "");
        for (int length = 0; length < index.length; length++) {
            Files.write(repository.root().resolve(".git/index"), Arrays.copyOf(index, length));
            assertTrue(repository.files().names().containsAll(List.of("a.tf", "b/c.tf")), length + " bytes");
        }
    }

    @Test
    void aRepositoryWithOtherObjectsIsNotReliedOn() throws Exception {
        repository.add("a.tf").write(UNTRACKED, "");
        repository.git("config", "extensions.objectFormat", "sha3");
        assertEquals(List.of("a.tf", UNTRACKED), repository.files().names());
    }

    static String text(ListedFiles files, String name) throws IOException {
        return files.content(name) instanceof Bytes bytes
                ? new String(bytes.bytes(), StandardCharsets.UTF_8)
                : ((Unread) files.content(name)).reason().name();
    }
}
