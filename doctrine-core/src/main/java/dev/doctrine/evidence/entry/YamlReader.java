package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Reads YAML line by line, with all that people write into it before it is YAML: templates, several documents, what is not
 * right. Where a line is not understood, the next one may be.
 */
final class YamlReader {

    private static final int LINE_LIMIT = 4_096;

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private final YamlValues values;
    private final List<String> around;
    private final Deque<Frame> frames = new ArrayDeque<>();

    /**
     * What deeper lines belong to.
     *
     * @param indent the column of the key, or of the dash of an item
     * @param path the keys that lead to what is within
     * @param within the keys within
     */
    private record Frame(int indent, boolean item, List<String> path, Block within) {}

    private YamlReader(Entries entries, Scalars scalars, List<String> around, boolean embedded) {
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
        this.values = new YamlValues(entries, scalars, embedded);
        this.around = around;
    }

    static void read(Entries entries, Scalars scalars) {
        new YamlReader(entries, scalars, List.of(), false)
                .read(0, entries.source().lines());
    }

    /** Reads a text within a YAML file, from one line up to another, as if its keys stood below those around it. */
    static void readWithin(Entries entries, List<String> around, int from, int to) {
        new YamlReader(entries, Scalars.PLAIN, around, true).read(from, to);
    }

    private void read(int from, int to) {
        restart();
        int line = from;
        while (line < to) {
            line = Math.max(line + 1, readLine(line));
        }
    }

    private void restart() {
        frames.clear();
        frames.push(new Frame(-1, false, around, new Block()));
    }

    /** Reads a line; returns the next one that is not read. */
    private int readLine(int line) {
        int start = source.start(line);
        int end = source.end(line);
        int at = source.skipSpaces(start, end);
        if (at == end || text.charAt(at) == '#' || text.charAt(start) == '%') {
            return line + 1;
        }
        if (end - start > LINE_LIMIT || text.startsWith("{{", at)) {
            entries.passOver();
            return line + 1;
        }
        if (isBoundary(start, end)) {
            entries.endDocument();
            restart();
            at = source.skipSpaces(start + 3, end);
        }
        while (isMark('-', at, end)) {
            openItem(at - start);
            at = source.skipSpaces(at + 1, end);
        }
        if (at == end || text.charAt(at) == '#') {
            return line + 1;
        }
        return content(start, at, end);
    }

    private boolean isBoundary(int start, int end) {
        return (text.startsWith("---", start) || text.startsWith("...", start))
                && (end - start == 3 || SourceText.isSpace(text.charAt(start + 3)));
    }

    private boolean isMark(char mark, int at, int end) {
        return at < end && text.charAt(at) == mark && (at + 1 == end || SourceText.isSpace(text.charAt(at + 1)));
    }

    /** A list may stand as deep as the key that it belongs to. */
    private void openItem(int indent) {
        while (frames.element().indent() > indent
                || (frames.element().item() && frames.element().indent() == indent)) {
            frames.pop();
        }
        push(new Frame(indent, true, frames.element().path(), new Block()));
    }

    private void push(Frame frame) {
        if (frames.size() < Entries.DEPTH_LIMIT) {
            frames.push(frame);
        } else {
            entries.passOver();
        }
    }

    private int content(int start, int at, int end) {
        int colon = YamlKeys.colon(text, at, end);
        if (colon < 0) {
            return item(start, at, end);
        }
        int indent = at - start;
        Frame parent = parent(indent);
        String key = YamlKeys.name(text, at, colon);
        List<String> path = YamlKeys.plus(parent.path(), key);
        YamlValues.Read read = values.read(path, at, colon + 1, end, indent, Subject.KEY, parent.within());
        if (read.open()) {
            push(new Frame(indent, false, path, new Block()));
        }
        return read.nextLine();
    }

    private int item(int start, int at, int end) {
        if (isMark('?', at, end)) {
            entries.passOver();
            return source.line(at) + 1;
        }
        Frame parent = parent(at - start);
        return values.read(parent.path(), at, at, end, parent.indent(), Subject.VALUE, parent.within())
                .nextLine();
    }

    private Frame parent(int indent) {
        while (frames.element().indent() >= indent) {
            frames.pop();
        }
        return frames.element();
    }
}
