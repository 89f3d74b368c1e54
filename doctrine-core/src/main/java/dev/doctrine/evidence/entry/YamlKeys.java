package dev.doctrine.evidence.entry;

import java.util.ArrayList;
import java.util.List;

/** Where a key of YAML ends. */
final class YamlKeys {

    private YamlKeys() {}

    /** The colon after the key that starts here; -1 if there is none on the line. */
    static int colon(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            int close = closing(text, start, end);
            int at = close < 0 ? end : close + 1;
            while (at < end && SourceText.isSpace(text.charAt(at))) {
                at++;
            }
            return at < end && isColon(text, at, end) ? at : -1;
        }
        if (first == '[' || first == '|' || first == '>' || (first == '{' && !text.startsWith("{{", start))) {
            return -1;
        }
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '#' && at > start && SourceText.isSpace(text.charAt(at - 1))) {
                return -1;
            }
            if (isColon(text, at, end)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isColon(String text, int at, int end) {
        return text.charAt(at) == ':' && (at + 1 == end || SourceText.isSpace(text.charAt(at + 1)));
    }

    /** The quote that closes the one that stands here; -1 if there is none before the end. */
    static int closing(String text, int start, int end) {
        char quote = text.charAt(start);
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"') {
                at++;
            } else if (c == quote) {
                if (quote == '"' || at + 1 >= end || text.charAt(at + 1) != quote) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    /** The key before this colon, without quotes, an anchor or a tag. */
    static String name(String text, int start, int colon) {
        String key = text.substring(start, colon).trim();
        while (key.startsWith("&") || key.startsWith("!")) {
            int space = key.indexOf(' ');
            key = space < 0 ? "" : key.substring(space).trim();
        }
        boolean quoted = key.length() > 1 && (key.charAt(0) == '"' || key.charAt(0) == '\'');
        return quoted ? unquoted(key.substring(1, key.length() - 1), key.charAt(0)) : key;
    }

    /** What stands between quotes, without escapes. */
    static String unquoted(String text, char quote) {
        if (quote == '\'') {
            return text.replace("''", "'");
        }
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i = Escapes.append(text, i + 1, plain);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The path of what stands below this key. */
    static List<String> plus(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
