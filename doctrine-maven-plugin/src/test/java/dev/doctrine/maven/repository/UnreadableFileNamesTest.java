package dev.doctrine.maven.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that the language settings of a machine cannot read: another virtual machine runs under such settings. */
class UnreadableFileNamesTest {

    private static final List<String> EXPECTED = List.of("a.tf text", "\\u00e9/\\u00e0.tf text", "2 unusable");

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws Exception {
        assumeTrue(Path.of("/bin/sh").toFile().exists());
        run(
                new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "d=$(printf '\\303\\251'); f=$(printf '\\303\\240'); bad=$(printf '\\377'); mkdir $d"
                                + " && printf text > $d/$f.tf && printf text > a.tf && : > x$bad.tf && mkdir y$bad && : > y$bad/a.tf"));
    }

    @Test
    void aWalkKnowsThem() throws Exception {
        for (String language : List.of("C", "C.UTF-8")) {
            assertEquals(EXPECTED, found(language), language);
        }
    }

    @Test
    void anIndexKnowsThem() throws Exception {
        GitRepository git = GitRepository.in(folder);
        git.git("add", ".");
        Files.writeString(folder.resolve("untracked.tf"), "");
        for (String language : List.of("C", "C.UTF-8")) {
            assertEquals(EXPECTED, found(language), language);
        }
    }

    private List<String> found(String language) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Program.class.getName());
        builder.environment().put("LC_ALL", language);
        return run(builder).lines().toList();
    }

    private String run(ProcessBuilder builder) throws Exception {
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** What the other machine runs. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Path root = Path.of("").toRealPath();
            ListedFiles files = ListedFiles.of(root, root, List.of(), name -> false);
            for (String name : files.names()) {
                StringBuilder line = new StringBuilder();
                name.chars().forEach(c -> line.append(c < 0x80 ? "" + (char) c : String.format("\\u%04x", c)));
                System.out.println(line + " " + GitIndexTest.text(files, name));
            }
            System.out.println(files.listing().unusable() + " unusable");
        }
    }
}
