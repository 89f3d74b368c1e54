package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Arrays;

/** Columns as people count characters: one that Java writes as a pair counts once. */
public final class CodePoints {

    /** Of a text that is not at hand: columns stay as a parser gives them. */
    static final CodePoints UNKNOWN = new CodePoints("");

    /** Where the second halves of pairs stand. */
    private final int[] pairs;

    /** The characters of this text. */
    public CodePoints(String text) {
        this.pairs = text.chars().anyMatch(c -> Character.isLowSurrogate((char) c)) ? pairs(text) : new int[0];
    }

    private static int[] pairs(String text) {
        int[] pairs = new int[text.length()];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                pairs[count++] = i;
            }
        }
        return Arrays.copyOf(pairs, count);
    }

    /** A place in the text, which a parser gives in Java's characters. */
    Place place(String path, JsonLocation location) {
        int column = Math.max(1, location.getColumnNr());
        int offset = (int) location.getCharOffset();
        return new Place(path, Math.max(1, location.getLineNr()), 1 + between(offset - column + 1, offset));
    }

    /** How many characters there are from one place of the text to a later one, which Java counts otherwise. */
    public int between(int from, int to) {
        return to - from - (before(to) - before(from));
    }

    private int before(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found < 0 ? -found - 1 : found;
    }
}
