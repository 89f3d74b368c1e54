package dev.doctrine.maven;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.maven.gate.OwnProperties;
import dev.doctrine.maven.goal.CheckMojo;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages name the goals and the properties that there are, and the reference all of them. */
class PageGoalsTest {

    private static final Pattern GOAL = Pattern.compile(
            "(?:`doctrine:|mvn doctrine:|doctrine-maven-plugin:(?:0\\.1\\.0-SNAPSHOT:)?|\\$P:)([a-z]+(?:-[a-z]+)*)(?=[`\\s])");
    private static final Pattern PROPERTY = Pattern.compile("-D(doctrine\\.[A-Za-z.]*[A-Za-z])");
    private static final Pattern REFERENCE = Pattern.compile("^\\| `doctrine:([a-z-]+)` \\|", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theReferenceHasEveryGoalOnceAndEveryProperty(String language) throws Exception {
        String page = Files.readString(Path.of("src", "site", language, "markdown", "goals.md"));

        assertEquals(
                goals().stream().toList(),
                REFERENCE
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1))
                        .sorted()
                        .toList());
        assertAll(OwnProperties.names().stream()
                .map(name -> () ->
                        assertTrue(page.contains("| `" + name + "`") || page.contains(", `" + name + "`"), name)));
    }

    @Test
    void whatPagesNameIsThere() throws Exception {
        Set<String> goals = goals();
        assertAll(pages().flatMap(page -> found(GOAL, page))
                .map(goal -> () -> assertTrue(goals.contains(goal), "no goal " + goal)));
        assertAll(pages().flatMap(page -> found(PROPERTY, page))
                .map(name -> () -> assertTrue(OwnProperties.names().contains(name), "no property " + name)));
        assertTrue(pages().flatMap(page -> found(GOAL, page)).count() > 50);
        assertTrue(pages().flatMap(page -> found(PROPERTY, page)).count() > 50);
    }

    private static Stream<String> pages() throws IOException {
        Path root = Path.of("..");
        Set<Path> files = new TreeSet<>(Set.of(root.resolve("README.md"), root.resolve("LISEZMOI.md")));
        for (String language : Set.of("fr", "en")) {
            try (Stream<Path> pages = Files.list(Path.of("src", "site", language, "markdown"))) {
                pages.forEach(files::add);
            }
        }
        Stream.Builder<String> texts = Stream.builder();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts.build();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    /** From the plugin descriptor. */
    private static Set<String> goals() throws IOException, URISyntaxException {
        Path classes = Path.of(CheckMojo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return found(
                        Pattern.compile("<goal>([a-z-]+)</goal>"),
                        Files.readString(classes.resolve("META-INF/maven/plugin.xml")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
