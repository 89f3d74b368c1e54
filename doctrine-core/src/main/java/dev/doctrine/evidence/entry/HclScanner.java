package dev.doctrine.evidence.entry;

import java.util.Optional;

/** Goes through the characters of HCL. */
final class HclScanner {

    /** Stands for what is worked out elsewhere. */
    private static final String UNRESOLVED = "${}";

    private final Entries entries;
    private final String text;
    private final int end;
    private int at;

    /** For a part of a file. */
    HclScanner(Entries entries, int start, int end) {
        this.entries = entries;
        this.text = entries.source().text();
        this.at = start;
        this.end = end;
    }

    boolean atEnd() {
        return at >= end;
    }

    int offset() {
        return at;
    }

    char peek() {
        return text.charAt(at);
    }

    void advance() {
        at++;
    }

    /** Goes on where nothing was understood. */
    void advanceFrom(int start) {
        if (at == start) {
            at++;
        }
    }

    /** Passes spaces, comments, line ends and commas. */
    void skipBlank() {
        while (!atEnd()) {
            if (Character.isWhitespace(peek()) || peek() == ',') {
                at++;
            } else if (!skippedComment()) {
                return;
            }
        }
    }

    /** Passes spaces on the line, and comments between them. */
    void skipSpaces() {
        do {
            at = entries.source().skipSpaces(at, end);
        } while (text.startsWith("/*", at) && at < end && skippedComment());
    }

    private boolean skippedComment() {
        if (peek() == '#' || text.startsWith("//", at)) {
            skipLine();
        } else if (text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            at = close < 0 ? end : Math.min(end, close + 2);
        } else {
            return false;
        }
        return true;
    }

    private void skipLine() {
        while (!atEnd() && !SourceText.isLineEnd(peek())) {
            at++;
        }
    }

    boolean atName() {
        return peek() == '"' || isInName(peek());
    }

    boolean atAssignment() {
        return !atEnd() && (peek() == ':' || (peek() == '=' && !text.startsWith("==", at)));
    }

    /** A name, with quotes or without. */
    String name() {
        if (peek() == '"') {
            return quoted();
        }
        int start = at;
        while (!atEnd() && isInName(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** The text that a value is, or a mark that it is worked out. */
    String text() {
        if (peek() == '"') {
            String quoted = quoted();
            if (isDone()) {
                return quoted;
            }
            skipExpression();
            return UNRESOLVED;
        }
        int start = at;
        skipExpression();
        String expression = text.substring(start, at).trim();
        return isPlain(expression) ? expression : expression.startsWith("<<") ? "" : UNRESOLVED;
    }

    private boolean isDone() {
        skipSpaces();
        return atEnd()
                || SourceText.isLineEnd(peek())
                || ",}]#".indexOf(peek()) >= 0
                || text.startsWith("//", at)
                || text.startsWith("/*", at);
    }

    /** A number, true, false or null. */
    private static boolean isPlain(String expression) {
        return expression.equals("true")
                || expression.equals("false")
                || expression.equals("null")
                || (!expression.isEmpty() && expression.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')));
    }

    private String quoted() {
        int start = at + 1;
        skipQuoted();
        boolean closed = at > start && text.charAt(at - 1) == '"';
        return text.substring(start, closed ? at - 1 : at);
    }

    /** Up to the quote that closes it, or the end of the line. */
    private void skipQuoted() {
        int start = at;
        at = HclQuotes.end(text, at);
        if (at == start + 1 || text.charAt(at - 1) != '"') {
            entries.passOver();
        }
    }

    /** Passes an expression: up to the end of its line, a comma or what closes the one around it. */
    void skipExpression() {
        int open = 0;
        while (!atEnd()) {
            char c = peek();
            if (c == '"') {
                skipQuoted();
            } else if (text.startsWith("<<", at)) {
                skipHeredoc();
            } else if (!skippedComment()) {
                if (open == 0 && (SourceText.isLineEnd(c) || ",}])".indexOf(c) >= 0)) {
                    return;
                }
                open += "{[(".indexOf(c) >= 0 ? 1 : "}])".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
        }
    }

    /** Passes the lines up to the one that ends it. */
    private void skipHeredoc() {
        at = text.startsWith("<<-", at) ? at + 3 : at + 2;
        int start = at;
        while (!atEnd() && isInName(peek())) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            return;
        }
        SourceText source = entries.source();
        for (int line = source.line(at) + 1; line < source.lines() && source.start(line) < end; line++) {
            at = source.end(line);
            if (text.substring(source.start(line), at).trim().equals(word)) {
                return;
            }
        }
        at = end;
        entries.passOver();
    }

    /** The lines within the text that started there and has just been passed, if it is one of several lines. */
    Optional<HclScanner> heredoc(int start) {
        SourceText source = entries.source();
        int first = source.line(start) + 1;
        int last = source.line(Math.min(at, text.length()));
        return text.startsWith("<<", start) && first < last
                ? Optional.of(new HclScanner(entries, source.start(first), source.start(last)))
                : Optional.empty();
    }
}
