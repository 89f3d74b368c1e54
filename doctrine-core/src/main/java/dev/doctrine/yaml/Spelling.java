package dev.doctrine.yaml;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Spelling as people write them: case, accents, spaces, {@code _} and {@code -} make no difference. */
public final class Spelling {

    private Spelling() {}

    /** The form under which two spellings of one word are equal. */
    public static String fold(String word) {
        String plain = isAscii(word) ? word : StringUtils.stripAccents(word);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != '_' && c != '-' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether two spellings are of one word. */
    public static boolean areSame(String one, String other) {
        return fold(one).equals(fold(other));
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
