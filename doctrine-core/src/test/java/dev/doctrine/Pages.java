package dev.doctrine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages behind the README: a folder a language, and in each the same names. */
final class Pages {

    private static final Path SITE = Path.of("..", "doctrine-maven-plugin", "src", "site");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Pages() {}

    /** The folder of a language. */
    static Path of(Locale locale) {
        return SITE.resolve(locale.getLanguage()).resolve("markdown");
    }

    static List<String> names(Locale locale) {
        try (Stream<Path> files = Files.list(of(locale))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page of both languages, and the two that lead there. */
    static List<Path> all() {
        Stream<Path> pages = Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(locale -> names(locale).stream().map(of(locale)::resolve));
        return Stream.concat(Stream.of(Path.of("..", "LISEZMOI.md"), Path.of("..", "README.md")), pages)
                .toList();
    }

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(Path page) {
        return BLOCK.matcher(read(page))
                .results()
                .map((MatchResult match) -> new Block(match.group(1), match.group(2)))
                .toList();
    }

    /** The text without what stands in blocks or between backquotes. */
    static String prose(Path page) {
        return BLOCK.matcher(read(page)).replaceAll("").replaceAll("`[^`\n]*`", "");
    }

    /** What stands between three backquotes. */
    record Block(String language, String text) {}
}
