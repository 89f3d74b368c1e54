package dev.doctrine.evidence;

import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a key. {@code spring.dataSource.jdbc-url} has {@code spring}, {@code data}, {@code source}, {@code jdbc},
 * {@code url}, and also {@code datasource} and {@code jdbcurl}: what stands between two dots is written in many ways.
 */
final class KeyWords {

    /** No word is written in more pieces. */
    private static final int MOST_PIECES = 3;

    private final List<String> words = new ArrayList<>();

    KeyWords(List<String> path) {
        for (String key : path) {
            for (String part : key.split("[./]", -1)) {
                addJoined(pieces(part));
            }
        }
    }

    private void addJoined(List<String> pieces) {
        for (int first = 0; first < pieces.size(); first++) {
            StringBuilder joined = new StringBuilder();
            for (int last = first; last < Math.min(pieces.size(), first + MOST_PIECES); last++) {
                joined.append(pieces.get(last));
                words.add(joined.toString());
            }
        }
    }

    private static List<String> pieces(String key) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i <= key.length(); i++) {
            boolean letter = i < key.length() && Character.isLetterOrDigit(key.charAt(i));
            if (piece.length() > 0 && (!letter || startsPiece(key, i))) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            if (letter) {
                piece.append(key.charAt(i));
            }
        }
        return pieces;
    }

    /** A capital after a small letter, or before one: {@code dbUrl}, {@code DBUrl}. */
    private static boolean startsPiece(String key, int at) {
        if (!Character.isUpperCase(key.charAt(at))) {
            return false;
        }
        return !Character.isUpperCase(key.charAt(at - 1))
                || (at + 1 < key.length() && Character.isLowerCase(key.charAt(at + 1)));
    }

    /** Whether one of the words is one of these. */
    boolean haveOneOf(List<Wildcard> patterns) {
        return patterns.stream().anyMatch(pattern -> words.stream().anyMatch(pattern::matches));
    }
}
