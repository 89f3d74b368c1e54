package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads what YAML writes between brackets and braces, over as many lines as it has. */
final class FlowReader {

    private static final int LONGEST_TEMPLATE = 200;

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private final Scalars scalars;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int at;

    /** A bracket or brace that is open; whose key, if there is one, waits for its value. */
    private static final class Level {
        final boolean mapping;
        final List<String> path;
        final Block within = new Block();
        List<String> waiting = List.of();
        int waitingPlace;

        Level(boolean mapping, List<String> path) {
            this.mapping = mapping;
            this.path = path;
        }
    }

    FlowReader(Entries entries, Scalars scalars) {
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
        this.scalars = scalars;
    }

    /**
     * Reads from an opening sign to the one that closes it, and returns where that stands.
     *
     * @param indent the column of what it belongs to: a line that is no deeper ends it, but for a closing sign
     */
    int read(int start, List<String> path, int indent) {
        at = start;
        open(path);
        while (at < text.length() && !levels.isEmpty()) {
            char c = text.charAt(at);
            if (SourceText.isLineEnd(c)) {
                at++;
                if (endsBefore(at, indent)) {
                    entries.passOver();
                    return at - 1;
                }
            } else if (SourceText.isSpace(c) || c == ':') {
                at++;
            } else if (c == '#') {
                at = source.end(source.line(at));
            } else if (c == ',') {
                addWaiting("");
                at++;
            } else if (c == '}' || c == ']') {
                addWaiting("");
                levels.pop();
                at++;
            } else if (c == '[' || (c == '{' && !text.startsWith("{{", at))) {
                openWithin();
            } else {
                scalar();
            }
        }
        if (!levels.isEmpty()) {
            entries.passOver();
        }
        return at - 1;
    }

    private boolean endsBefore(int lineStart, int indent) {
        int line = source.line(lineStart);
        int start = source.start(line);
        int from = source.skipSpaces(start, source.end(line));
        return from < source.end(line) && from - start <= indent && "}]".indexOf(text.charAt(from)) < 0;
    }

    private void open(List<String> path) {
        levels.push(new Level(text.charAt(at) == '{', path));
        at++;
    }

    private void openWithin() {
        Level level = levels.element();
        List<String> path = level.waiting.isEmpty() ? level.path : level.waiting;
        addWaiting("");
        if (levels.size() == Entries.DEPTH_LIMIT) {
            entries.passOver();
            levels.clear();
            at = source.end(source.line(at)) + 1;
        } else {
            open(path);
        }
    }

    private void addWaiting(String value) {
        Level level = levels.element();
        if (!level.waiting.isEmpty()) {
            level.within.put(level.waiting.get(level.waiting.size() - 1), value);
            entries.add(Subject.KEY, level.waiting, value, level.waitingPlace, level.within);
            level.waiting = List.of();
        }
    }

    private void scalar() {
        int start = at;
        char quote = text.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? quotedEnd() : plainEnd();
        String value = quoted
                ? YamlKeys.unquoted(text.substring(start + 1, end), quote)
                : text.substring(start, end).strip();
        at = Math.max(start + 1, quoted ? end + 1 : end);
        Level level = levels.element();
        int next = source.skipSpaces(at, text.length());
        boolean key = level.waiting.isEmpty() && (level.mapping || (next < text.length() && text.charAt(next) == ':'));
        if (key) {
            level.waiting = YamlKeys.plus(level.path, value);
            level.waitingPlace = start;
            return;
        }
        List<String> path = level.waiting.isEmpty() ? level.path : level.waiting;
        if (scalars.isScript(path)) {
            addWaiting("");
        } else if (level.waiting.isEmpty()) {
            entries.add(Subject.VALUE, path, value, start, level.within);
        } else {
            addWaiting(value);
        }
        scalars.take(new Scalars.Scalar(path, value, quoted ? start + 1 : start, end, true, level.within));
    }

    /** A quote that is not closed within a few lines ends with its line. */
    private int quotedEnd() {
        int line = source.line(at);
        int last = source.end(Math.min(source.lines() - 1, line + 8));
        int close = YamlKeys.closing(text, at, last);
        if (close < 0) {
            entries.passOver();
            return Math.max(at + 1, source.end(line));
        }
        return close;
    }

    private int plainEnd() {
        int end = at;
        while (end < text.length() && !endsPlain(end)) {
            end = text.startsWith("{{", end) ? templateEnd(end) : end + 1;
        }
        return end;
    }

    /** Where a template closes on its line; where it does not, a sign on. */
    private int templateEnd(int start) {
        for (int end = start + 2; end < start + LONGEST_TEMPLATE && end < text.length(); end++) {
            if (SourceText.isLineEnd(text.charAt(end))) {
                break;
            }
            if (text.startsWith("}}", end)) {
                return end + 2;
            }
        }
        return start + 1;
    }

    private boolean endsPlain(int end) {
        char c = text.charAt(end);
        boolean colon = c == ':' && (end + 1 == text.length() || " \t\r\n,]}".indexOf(text.charAt(end + 1)) >= 0);
        boolean comment = c == '#' && end > at && SourceText.isSpace(text.charAt(end - 1));
        return colon || comment || c == ',' || c == ']' || c == '}' || c == '[' || SourceText.isLineEnd(c);
    }
}
