package dev.doctrine.evidence.entry;

/** What stands after a backslash. */
final class Escapes {

    private Escapes() {}

    /** Adds what the escape means whose letter stands here; returns its last character. */
    static int append(String text, int at, StringBuilder plain) {
        char c = text.charAt(at);
        int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
        if (digits > 0 && at + digits < text.length()) {
            int code = hexadecimal(text, at + 1, at + 1 + digits);
            if (code >= 0) {
                plain.append((char) code);
                return at + digits;
            }
        }
        plain.append(
                switch (c) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> c;
                });
        return at;
    }

    private static int hexadecimal(String text, int start, int end) {
        int code = 0;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
