package dev.doctrine.report;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** What a file says, made fit to be shown within a line: nothing in it can end the line or disguise what follows. */
public final class Excerpt {

    /** The most characters of a value that are shown. */
    static final int LIMIT = 80;

    private Excerpt() {}

    /** The text escaped, and cut with an ellipsis where it is long. */
    public static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LIMIT) {
            return escaped(text);
        }
        return escaped(text.substring(0, text.offsetByCodePoints(0, LIMIT - 1))) + "…";
    }

    /** The text with everything that is invisible, or acts on the display, written as {@code U+001B}. */
    static String escaped(String text) {
        if (StringUtils.isAsciiPrintable(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isVisible(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return escaped.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            case Character.CONTROL,
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
