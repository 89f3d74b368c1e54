package dev.doctrine.report;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** What a file says, made fit to be shown within a line: nothing in it can end the line or disguise what follows. */
public final class Excerpt {

    /** The most characters of a value that are shown. */
    static final int LIMIT = 80;

    private Excerpt() {}

    /** The text escaped, and cut with an ellipsis where it is long. */
    public static String shortened(String text) {
        return cut(text, LIMIT, Excerpt::escaped);
    }

    /** The text with everything that is invisible, or acts on the display, written as {@code U+001B}. */
    public static String escaped(String text) {
        return escaped(text, c -> isVisible(c) || c == ' ');
    }

    /** A sentence of ours, the values in it escaped already: it keeps the spaces that French typography asks for. */
    static String sentence(String text) {
        return escaped(text, c -> isVisible(c) || Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    /** A sentence of ours, cut with an ellipsis where it has more characters than this. */
    static String sentence(String text, int limit) {
        return cut(text, limit, Excerpt::sentence);
    }

    private static String cut(String text, int limit, UnaryOperator<String> escape) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return escape.apply(text);
        }
        return escape.apply(text.substring(0, text.offsetByCodePoints(0, limit - 1))) + "…";
    }

    private static String escaped(String text, IntPredicate kept) {
        if (isKept(text, kept)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() * 2);
        text.codePoints().forEach(c -> {
            if (kept.test(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return escaped.toString();
    }

    private static boolean isKept(String text, IntPredicate kept) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean ascii = c >= ' ' && c <= '~';
            if (!ascii && !kept.test(c)) {
                return false;
            }
        }
        return true;
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
