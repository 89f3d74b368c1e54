package dev.doctrine.yaml;

import java.text.Normalizer;

/**
 * Spelling as people write words: upper and lower case, accents, spaces, {@code _} and {@code -} make no difference. All
 * else does: letters that only look alike or mean the same to a reader, such as ligatures, full-width letters and digits
 * in circles, are others.
 */
public final class Spelling {

    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036F';

    private Spelling() {}

    /** The form under which two spellings of one word are equal. */
    public static String fold(String word) {
        // What is one character with its accent becomes two; nothing else is taken apart.
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isWithoutMeaning(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Whether two spellings are of one word. */
    public static boolean areSame(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static boolean isWithoutMeaning(char c) {
        return c == '_'
                || c == '-'
                || (c >= FIRST_ACCENT && c <= LAST_ACCENT)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
