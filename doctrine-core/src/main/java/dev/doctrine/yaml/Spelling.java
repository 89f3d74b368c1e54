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
        String plain = withAccentsApart(word);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!isWithoutMeaning(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /** What is one character with its accent becomes two; nothing else is taken apart. */
    private static String withAccentsApart(String word) {
        return isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    }

    /** Whether two spellings are of one word. */
    public static boolean areSame(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** Whether a text is these words, or goes on after them with a word of its own. */
    public static boolean beginsWithWords(String text, String words) {
        String wanted = fold(words);
        if (wanted.isEmpty() || !fold(text).startsWith(wanted)) {
            return false;
        }
        String plain = withAccentsApart(text);
        int end = 0;
        for (int letters = 0; letters < wanted.length(); end++) {
            letters += isWithoutMeaning(plain.charAt(end)) ? 0 : 1;
        }
        while (end < plain.length() && isAccent(plain.charAt(end))) {
            end++;
        }
        return end == plain.length() || endsWord(plain.charAt(end));
    }

    /** Invisible characters, for instance, end no word. */
    private static boolean endsWord(char next) {
        return Character.isWhitespace(next) || Character.isSpaceChar(next) || isPunctuation(next);
    }

    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isWithoutMeaning(char c) {
        return c == '_' || c == '-' || isAccent(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAccent(char c) {
        return c >= FIRST_ACCENT && c <= LAST_ACCENT;
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
