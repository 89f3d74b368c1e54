package dev.doctrine.maven.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.doctrine.maven.message.BuildFailures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that the language settings of a machine cannot read: another virtual machine runs under such settings. */
class UnreadableNamesTest {

    @TempDir
    Path folder;

    @Test
    void noTwoFoldersLookAlike() throws Exception {
        assumeTrue(Path.of("/bin/sh").toFile().exists());
        run(
                new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "for name in $(printf '\\303\\251') $(printf '\\303\\250'); do mkdir $name && : > $name/hosting.yaml; done"));
        assertEquals(List.of("%C3%A8/hosting.yaml EMPTY", "%C3%A9/hosting.yaml EMPTY"), found("."));
    }

    @Test
    void aListHasItsOwnSentence() throws Exception {
        run(new ProcessBuilder("/bin/sh", "-c", "printf 'a\\303\\251/hosting.yaml\\n' > list"));
        assertEquals(List.of("a?/hosting.yaml UNWRITABLE_NAME"), found("list"));
    }

    private List<String> found(String portfolio) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Program.class.getName(),
                portfolio);
        builder.environment().put("LC_ALL", "C");
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

        public static void main(String[] arguments) throws MojoExecutionException {
            PortfolioFinder.find(Path.of("").toAbsolutePath(), arguments[0], new BuildFailures(Locale.ENGLISH))
                    .forEach(entry -> System.out.println(entry.path() + " "
                            + (entry.refusal() == null
                                    ? "EMPTY"
                                    : entry.refusal().problem().name())));
        }
    }
}
