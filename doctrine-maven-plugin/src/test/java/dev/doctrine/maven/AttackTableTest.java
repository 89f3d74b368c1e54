package dev.doctrine.maven;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of attacks says what their builds expect, of each attack once. */
class AttackTableTest {

    private static final Path ATTACKS = Path.of("src", "attacks");
    private static final Pattern ROW = Pattern.compile(
            "^\\| \\[`([^`]+)`]\\(([^)]+)\\) \\| [^|]+ \\| (\\w+ \\| \\w+ \\| \\w+) \\| ([^|]+) \\|$",
            Pattern.MULTILINE);

    @Test
    void hasOneRowForEachAttackWithItsResults() throws IOException {
        List<String> rows = rows().stream()
                .map(row -> row.group(1) + ": " + row.group(3))
                .sorted()
                .toList();

        assertEquals(attacks().stream().map(AttackTableTest::expected).sorted().toList(), rows);
    }

    @Test
    void linksToTheAttacksAndSaysWhyAnyPasses() throws IOException {
        assertAll(rows().stream()
                .map(row -> () -> assertAll(
                        row.group(1),
                        () -> assertEquals(row.group(1), row.group(2)),
                        () -> assertEquals(
                                row.group(3).endsWith("passes"),
                                row.group(4).matches("(Open|Nothing to refuse): .*")))));
    }

    @Test
    void eachAttackIsTriedWithAPolicyAtLast() throws IOException {
        for (Path attack : attacks()) {
            Properties properties = properties(attack);
            assertTrue(
                    String.valueOf(properties.get("invoker.mavenExecutable.3")).contains("${maven.with.policy}")
                            || String.valueOf(properties.get("invoker.mavenOpts.3"))
                                    .contains("-Ddoctrine.policy=")
                            || properties.containsKey("invoker.environmentVariables.DOCTRINE_POLICY.3")
                            || Files.exists(attack.resolve("server/doctrine-policy.yaml")),
                    attack::toString);
        }
    }

    private static String expected(Path attack) {
        Properties properties = properties(attack);
        List<String> results = IntStream.rangeClosed(1, 3)
                .mapToObj(build -> properties.getProperty("invoker.buildResult." + build))
                .map(result -> result.equals("success") ? "passes" : "refused")
                .toList();
        return attack.getFileName() + ": " + String.join(" | ", results);
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(ATTACKS.resolve("README.md")))
                .results()
                .toList();
    }

    /** The folders of attacks: those that have builds to run. */
    private static List<Path> attacks() throws IOException {
        try (Stream<Path> folders = Files.list(ATTACKS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("invoker.properties")))
                    .sorted()
                    .toList();
        }
    }

    private static Properties properties(Path attack) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(attack.resolve("invoker.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
