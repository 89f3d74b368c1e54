package dev.doctrine.schema;

import dev.doctrine.yaml.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A regular expression of the spellings that people use for some words: upper and lower case, with the accents of French or
 * without, with hyphens, spaces and underscores or without. Readers also accept the accents of other languages.
 */
final class Spellings {

    private static final List<String> ACCENTED = List.of("aàâä", "cç", "eéèêë", "iîï", "oôö", "uùûü");

    private static final String SEPARATORS = "[-_ ]*";

    private Spellings() {}

    /** The expression, for a whole text that is one of these words. */
    static String pattern(Collection<String> words) {
        return pattern(words, "");
    }

    /** The same for a text that goes on in this way. */
    static String pattern(Collection<String> words, String more) {
        return words.stream()
                .map(Spelling::fold)
                .distinct()
                .map(Spellings::spellings)
                .collect(Collectors.joining("|", "^(", ")" + more + "$"));
    }

    private static String spellings(String folded) {
        return folded.codePoints().mapToObj(Spellings::spellings).collect(Collectors.joining());
    }

    private static String spellings(int c) {
        if (!Character.isLetter(c)) {
            return (Character.isDigit(c) || c == '/' ? "" : "\\") + Character.toString(c) + SEPARATORS;
        }
        String letters = ACCENTED.stream()
                .filter(accented -> accented.indexOf(c) >= 0)
                .findFirst()
                .orElse(Character.toString(c));
        return "[" + letters + letters.toUpperCase(Locale.ROOT) + "]" + SEPARATORS;
    }
}
