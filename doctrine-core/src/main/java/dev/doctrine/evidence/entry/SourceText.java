package dev.doctrine.evidence.entry;

import dev.doctrine.yaml.CodePoints;
import dev.doctrine.yaml.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The characters of a file, however broken, and where its lines are. */
final class SourceText {

    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final CodePoints columns;

    private SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.columns = new CodePoints(text);
    }

    static SourceText of(String path, byte[] bytes) {
        Charset charset = startsAsUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Whether a mark says that each character takes two bytes. */
    static boolean startsAsUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[text.length() + 1];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String text() {
        return text;
    }

    int lines() {
        return lineStarts.length;
    }

    /** Where a line starts, counted from 0. */
    int start(int line) {
        return lineStarts[line];
    }

    /** Where what a line says ends, before its line end. */
    int end(int line) {
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The line, counted from 0, that a character stands on. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 2 : found;
    }

    Place place(int offset) {
        int line = line(offset);
        return new Place(path, line + 1, 1 + columns.between(lineStarts[line], offset));
    }

    /** The first place from here on that is no space or tab, or the end. */
    int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
