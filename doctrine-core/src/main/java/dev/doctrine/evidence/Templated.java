package dev.doctrine.evidence;

/** Whether a value is not what is written, but what something else puts in its place. */
final class Templated {

    private Templated() {}

    static boolean is(String value) {
        return value.contains("${")
                || value.contains("{{")
                || value.contains("$(")
                || value.contains("#{")
                || hasVariable(value)
                || hasFilter(value);
    }

    /** {@code $NAME}, as shells and build servers write it. */
    private static boolean hasVariable(String value) {
        for (int at = value.indexOf('$'); at >= 0; at = value.indexOf('$', at + 1)) {
            if (at + 1 < value.length() && (Character.isLetter(value.charAt(at + 1)) || value.charAt(at + 1) == '_')) {
                return true;
            }
        }
        return false;
    }

    /** {@code @name@}, as Maven fills in resources. */
    private static boolean hasFilter(String value) {
        int open = value.indexOf('@');
        while (open >= 0) {
            int close = open + 1;
            while (close < value.length() && isInFilter(value.charAt(close))) {
                close++;
            }
            if (close > open + 1 && close < value.length() && value.charAt(close) == '@') {
                return true;
            }
            open = value.indexOf('@', close);
        }
        return false;
    }

    private static boolean isInFilter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }
}
