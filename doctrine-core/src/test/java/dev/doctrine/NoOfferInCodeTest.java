package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The doctrine is data: no Java source decides by the name of an offer or of a constraint. */
class NoOfferInCodeTest {

    private static final int SHORTEST_NAME = 4;

    /** Strings are matched too, so that what looks like a comment inside one is left alone. */
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])+'|//[^\n]*|/\\*.*?\\*/");

    @Test
    void noOfferIsNamed() throws IOException {
        assertEquals(List.of(), occurrences(offerNames()));
    }

    @Test
    void noConstraintIsNamed() throws IOException {
        assertEquals(
                List.of(), occurrences(Assessing.BUILT_IN.constraints().stream().map(Constraint::id)));
    }

    @Test
    void commentsAreLeftOut() {
        assertEquals(
                "a \"// kept\" b  c '\"' d \n e",
                withoutComments("a \"// kept\" b /* \" nubo */ c '\"' d // nubo\n e"));
    }

    @Test
    void namesAreFoundHoweverTheyAreSpelt() {
        for (String code : List.of("\"cloud-pi\"", "CLOUD_PI", "isCloudPi()", "\"Cloud PI\"")) {
            assertEquals(1, named("cloud-pi").matcher(code).results().count(), code);
        }
    }

    private static Stream<String> offerNames() {
        return Assessing.BUILT_IN.catalogue().stream()
                .flatMap(offer -> Stream.concat(Stream.of(offer.id(), offer.name()), offer.aliases().stream()));
    }

    private static List<String> occurrences(Stream<String> names) throws IOException {
        Set<String> general = vocabulary();
        List<Pattern> patterns = names.filter(name -> name.length() >= SHORTEST_NAME)
                .filter(name -> !general.contains(Spelling.fold(name)))
                .map(NoOfferInCodeTest::named)
                .toList();
        assertFalse(patterns.isEmpty());
        List<Path> sources = sources();
        assertFalse(sources.isEmpty());
        Set<String> found = new HashSet<>();
        for (Path source : sources) {
            String code = withoutComments(Files.readString(source));
            for (Pattern pattern : patterns) {
                pattern.matcher(code)
                        .results()
                        .map(MatchResult::group)
                        .forEach(match -> found.add(source + ": " + match));
            }
        }
        return found.stream().sorted().toList();
    }

    /** Spelling that the code has to know, and that some offers and constraints bear as well: facts and their values. */
    private static Set<String> vocabulary() {
        return Stream.of(
                        Stream.of(DeclaredFact.values())
                                .flatMap(
                                        fact -> Stream.of(fact.key(), fact.key().replaceAll("\\..*", ""))),
                        Stream.of(OfferFact.values()).map(OfferFact::key),
                        Stream.of(OfferText.values()).map(OfferText::key),
                        Stream.of(Vocabulary.values()).flatMap(list -> list.words().stream()))
                .flatMap(words -> words)
                .map(Spelling::fold)
                .collect(Collectors.toSet());
    }

    /** Any spelling of the name, at the end of a word: {@code cloud-pi}, {@code CLOUD_PI}, {@code isCloudPi}. */
    private static Pattern named(String name) {
        String anySeparator =
                Stream.of(name.split("[-_ ]+", -1)).map(Pattern::quote).collect(Collectors.joining("[-_ ]?"));
        return Pattern.compile("(?iu:" + anySeparator + ")(?![a-z])");
    }

    private static String withoutComments(String source) {
        return COMMENT_OR_STRING
                .matcher(source)
                .replaceAll(match -> match.group().startsWith("/") ? "" : Matcher.quoteReplacement(match.group()));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of("").toAbsolutePath().getParent())) {
            return modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(NoOfferInCodeTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
