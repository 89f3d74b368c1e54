package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages stand in both languages, say the same there, and lead somewhere. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^(#+) ", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\|.*\\|", Pattern.MULTILINE);
    private static final Pattern BREAKING_SPACE = Pattern.compile("\\S* (?:[;:!?»](?=\\s|$)|(?<=« ))\\S*");

    @Test
    void everyPageHasItsTwin() {
        assertEquals(Pages.names(Locale.FRENCH), Pages.names(Locale.ENGLISH));
        assertTrue(Pages.names(Locale.FRENCH).size() > 15);
        assertFalse(Files.exists(Pages.of(Locale.ENGLISH).resolve("../../markdown")), "pages stand below fr and en");
    }

    /** A translation that was forgotten shows in what it is built of. */
    @ParameterizedTest
    @MethodSource("names")
    void twinsAreBuiltAlike(String name) {
        Path french = Pages.of(Locale.FRENCH).resolve(name);
        Path english = Pages.of(Locale.ENGLISH).resolve(name);

        assertAll(
                () -> assertEquals(find(HEADING, Pages.prose(english)), find(HEADING, Pages.prose(french)), "headings"),
                () -> assertEquals(
                        find(ROW, Pages.prose(english)).size(),
                        find(ROW, Pages.prose(french)).size(),
                        "rows of tables"),
                () -> assertEquals(languages(english), languages(french), "examples"),
                () -> assertEquals(find(LINK, Pages.prose(english)), find(LINK, Pages.prose(french)), "links"));
    }

    @ParameterizedTest
    @MethodSource("dev.doctrine.Pages#all")
    void everyLinkLeadsToAFile(Path page) {
        List<String> links = links(page);

        assertFalse(links.isEmpty() && page.getParent().equals(Path.of("..")), "no link is found");
        assertAll(links.stream()
                .map(link -> () -> assertTrue(Files.isRegularFile(page.resolveSibling(link)), page + ": " + link)));
    }

    /** A forge and a site name headings differently, and a site holds no files of the repository. */
    @ParameterizedTest
    @MethodSource("names")
    void linksOfPagesStayAmongPages(String name) {
        Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(locale -> Pages.of(locale).resolve(name))
                .forEach(page -> assertAll(links(page).stream()
                        .map(link -> () -> assertTrue(link.matches("[a-z-]+\\.md"), page + ": " + link))));
    }

    @Test
    void everyPageIsLedToByTheFirst() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            List<String> links = links(Pages.of(locale).resolve("index.md"));
            assertAll(Pages.names(locale).stream()
                    .filter(name -> !name.equals("index.md"))
                    .map(name -> () -> assertTrue(links.contains(name), locale + ": " + name)));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void frenchSpacesDoNotBreak(String name) {
        assertEquals(
                List.of(),
                find(BREAKING_SPACE, Pages.prose(Pages.of(Locale.FRENCH).resolve(name))));
    }

    private static List<String> names() {
        return Pages.names(Locale.FRENCH);
    }

    private static List<String> links(Path page) {
        return find(LINK, Pages.prose(page)).stream()
                .map(link -> link.substring(2, link.length() - 1))
                .filter(link -> !link.startsWith("https://"))
                .toList();
    }

    private static List<String> languages(Path page) {
        return Pages.blocks(page).stream().map(Pages.Block::language).toList();
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
