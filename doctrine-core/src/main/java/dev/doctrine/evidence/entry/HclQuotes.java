package dev.doctrine.evidence.entry;

/** Where a text of HCL ends, which may hold expressions, and those again texts. */
final class HclQuotes {

    private static final int DEPTH_LIMIT = 32;

    private HclQuotes() {}

    /** The place after the quote that closes the one that stands here, or the end of the line. */
    static int end(String text, int start) {
        return end(text, start, 0);
    }

    private static int end(String text, int start, int depth) {
        int at = start + 1;
        while (at < text.length() && !SourceText.isLineEnd(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at += at + 1 < text.length() && !SourceText.isLineEnd(text.charAt(at + 1)) ? 2 : 1;
            } else if ((c == '$' || c == '%') && text.startsWith("{", at + 1)) {
                at = interpolationEnd(text, at + 2, depth);
            } else {
                at++;
            }
        }
        return at;
    }

    private static int interpolationEnd(String text, int start, int depth) {
        int at = start;
        int braces = 1;
        while (at < text.length() && braces > 0 && !SourceText.isLineEnd(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '"' && depth < DEPTH_LIMIT) {
                at = end(text, at, depth + 1);
            } else {
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                at++;
            }
        }
        return at;
    }
}
