package dev.doctrine.maven.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.maven.build.Pipes;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.policy.Policy;
import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioFinderTest {

    private static final Portfolio PORTFOLIO =
            new Portfolio(DoctrineReader.builtIn(), Policy.NONE, LocalDate.of(2026, 6, 15));

    private static final BuildFailures REFUSALS = new BuildFailures(Locale.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void findsTheDeclarationOfEachFolderInTheOrderOfPaths() throws Exception {
        write(
                "b/hosting.yaml",
                "a/hosting.json",
                "a/c/hosting.yml",
                "hosting.yaml",
                "b/other.yaml",
                "b/hosting.yaml.bak");

        assertEquals(List.of("a/c/hosting.yml", "a/hosting.json", "b/hosting.yaml", "hosting.yaml"), found("."));
    }

    @Test
    void leavesOutWhatBuildsMakeAndNoOtherFolderOfThatName() throws Exception {
        write("a/pom.xml", "a/target/hosting.yaml", "a/node_modules/x/hosting.yaml", ".git/hosting.yaml");
        write("b/target/hosting.yaml", "target/hosting.yaml");

        assertEquals(List.of("b/target/hosting.yaml", "target/hosting.yaml"), found("."));
        assertEquals(List.of("hosting.yaml"), found("a/target"));
    }

    @Test
    void twoInOneFolderAreOneThatIsDamaged() throws Exception {
        write("a/hosting.json", "a/hosting.yml", "b/hosting.yaml");

        assertEquals(
                List.of("a/hosting.yml SEVERAL_IN_FOLDER [hosting.yml, hosting.json]", "b/hosting.yaml EMPTY []"),
                read("."));
    }

    @Test
    void whatIsCalledLikeADeclarationIsNotLost() throws Exception {
        write("a/hosting.yaml/hosting.json", "b/hosting.yml");
        Files.createDirectories(folder.resolve("b/hosting.json"));
        Pipes.create(Files.createDirectory(folder.resolve("c")).resolve("hosting.yaml"));

        assertEquals(
                List.of(
                        "a/hosting.yaml FOLDER [a/hosting.yaml]",
                        "a/hosting.yaml/hosting.json EMPTY []",
                        "b/hosting.yml SEVERAL_IN_FOLDER [hosting.yml, hosting.json]",
                        "c/hosting.yaml NO_FILE [c/hosting.yaml]"),
                read("."));
    }

    @Test
    void aListThatIsAPipeIsNotOpened() throws Exception {
        Pipes.create(folder.resolve("list"));

        MojoExecutionException refused =
                assertThrows(MojoExecutionException.class, () -> PortfolioFinder.find(folder, "list", REFUSALS));
        assertTrue(refused.getMessage().contains("is a pipe"), refused.getMessage());
    }

    @Test
    void linksAreNotFollowedAndNotLost() throws Exception {
        write("a/hosting.yaml", "elsewhere/b/hosting.yaml");
        Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("a/c")).resolve("hosting.yml"), Path.of("../hosting.yaml"));
        Files.createSymbolicLink(folder.resolve("a/up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("a/b"), Path.of("../elsewhere"));

        assertEquals(List.of("c/hosting.yml SYMBOLIC_LINK []", "hosting.yaml EMPTY []"), read("a"));
    }

    @Test
    void whatCannotBeReadIsNotLost() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        write("a/b/hosting.yaml", "c/hosting.yaml", "d/hosting.yaml");
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("c/hosting.yaml"), PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(folder.resolve("a")), "whoever runs this may read everything");
            assertEquals(
                    List.of(
                            "a UNREADABLE [AccessDeniedException]",
                            "c/hosting.yaml UNREADABLE [AccessDeniedException]",
                            "d/hosting.yaml EMPTY []"),
                    read("."));
        } finally {
            Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aListNamesEachDeclarationOnce() throws Exception {
        write("a/hosting.yaml", "a/hosting.json", "b/any name.yaml", "b/c/x");
        Files.writeString(
                folder.resolve("list.txt"),
                "\uFEFFb/any name.yaml\r\n\r\n./a/hosting.yaml\na/../a/hosting.yaml\na/hosting.json\nb/c\nmissing.yaml\nz\u0000\n");

        assertEquals(
                List.of(
                        "a/hosting.json EMPTY []",
                        "a/hosting.yaml EMPTY []",
                        "b/any name.yaml EMPTY []",
                        "b/c FOLDER [b/c]",
                        "missing.yaml NOT_FOUND []",
                        "z\u0000 UNWRITABLE_NAME [z\u0000]"),
                read("list.txt"));
    }

    @Test
    void nothingToAssessIsAMistake() throws Exception {
        Files.writeString(folder.resolve("list.txt"), "\n \n");
        Files.createDirectory(folder.resolve("a"));
        Files.write(folder.resolve("latin.txt"), new byte[] {(byte) 0xE9});

        for (String portfolio : List.of("list.txt", "a", "missing", "latin.txt")) {
            assertThrows(
                    MojoExecutionException.class, () -> PortfolioFinder.find(folder, portfolio, REFUSALS), portfolio);
        }
    }

    private void write(String... files) throws IOException {
        for (String name : files) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    private List<String> found(String portfolio) throws MojoExecutionException {
        return PortfolioFinder.find(folder, portfolio, REFUSALS).stream()
                .map(PortfolioEntry::path)
                .toList();
    }

    /** Each with the first that is wrong: nothing here is a right declaration. */
    private List<String> read(String portfolio) throws MojoExecutionException {
        return PortfolioFinder.find(folder, portfolio, REFUSALS).stream()
                .map(candidate -> {
                    var complaint = ((Reading.Refused<Assessment>)
                                    candidate.assess(PORTFOLIO, PortfolioEvidence.none()))
                            .complaints()
                            .get(0);
                    return candidate.path() + " " + complaint.problem().name() + " " + complaint.arguments();
                })
                .toList();
    }
}
