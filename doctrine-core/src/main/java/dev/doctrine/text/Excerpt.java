package dev.doctrine.text;

import java.util.Locale;

/** What a file says, made fit to be shown within a line: nothing in it can end the line or disguise what follows. */
public final class Excerpt {

    /** The most characters of a value that are shown. */
    static final int LIMIT = 80;

    private Excerpt() {}

    /** The text escaped, and cut with an ellipsis where it is long. */
    public static String shortened(String text) {
        return escaped(cut(text, LIMIT));
    }

    /** The text with everything that is invisible, or acts on the display, written as {@code U+001B}. */
    public static String escaped(String text) {
        return escaped(text, false);
    }

    /** A sentence of ours, the values in it escaped already: it keeps the spaces that French typography asks for. */
    public static String sentence(String text) {
        return escaped(text, true);
    }

    /** A sentence of ours, cut with an ellipsis where it has more characters than this. */
    public static String sentence(String text, int limit) {
        return sentence(cut(text, limit));
    }

    private static String cut(String text, int limit) {
        return text.codePointCount(0, text.length()) <= limit
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }

    private static String escaped(String text, boolean anySpaces) {
        StringBuilder escaped = new StringBuilder(text.length());
        int kept = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!isKept(c, anySpaces)) {
                escaped.append(text, kept, i).append(String.format(Locale.ROOT, "<U+%04X>", c));
                kept = i + Character.charCount(c);
            }
        }
        return kept == 0 ? text : escaped.append(text, kept, text.length()).toString();
    }

    /** Whether this character may stand within a sentence as it is: it is visible, or a space of any width. */
    public static boolean isShown(int codePoint) {
        return isKept(codePoint, true);
    }

    private static boolean isKept(int c, boolean anySpaces) {
        boolean ascii = c >= ' ' && c <= '~';
        return ascii || isVisible(c) || (anySpaces && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
