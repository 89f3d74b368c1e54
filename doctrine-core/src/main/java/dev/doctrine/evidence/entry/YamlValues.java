package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands after a key or a dash of YAML, on as many lines as it has. */
final class YamlValues {

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private final Scalars scalars;
    private final boolean embedded;
    private final Map<String, String> anchors = new HashMap<>();

    YamlValues(Entries entries, Scalars scalars, boolean embedded) {
        this.embedded = embedded;
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
        this.scalars = scalars;
    }

    /**
     * What was read.
     *
     * @param open whether the key has no value on its line, and so perhaps more below
     */
    record Read(int nextLine, boolean open) {}

    /** Where a text stands, and what comes after it. */
    private record Span(int start, int end, String value, boolean folded, int nextLine) {}

    /**
     * Reads a value.
     *
     * @param place where its key starts, or itself
     * @param indent the column of its key or dash: what belongs to it is deeper
     */
    Read read(List<String> path, int place, int from, int end, int indent, Subject subject, Block block) {
        int at = source.skipSpaces(from, end);
        String anchor = "";
        while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            int word = wordEnd(at, end);
            anchor = text.charAt(at) == '&' ? text.substring(at + 1, word) : anchor;
            at = source.skipSpaces(word, end);
        }
        int line = source.line(place);
        if (at == end || text.charAt(at) == '#') {
            add(subject, path, "", place, block);
            return new Read(line + 1, true);
        }
        if (text.charAt(at) == '[' || (text.charAt(at) == '{' && !text.startsWith("{{", at))) {
            add(subject, path, "", place, block);
            int after = new FlowReader(entries, scalars).read(at, path, indent);
            return new Read(Math.max(line, source.line(after)) + 1, false);
        }
        Span span = span(at, end, indent, line);
        if (!anchor.isEmpty()) {
            anchors.put(anchor, span.value());
        }
        add(subject, path, scalars.isScript(path) ? "" : span.value(), place, block);
        scalars.take(new Scalars.Scalar(path, span.value(), span.start(), span.end(), span.folded(), block));
        addVariable(path, span.value(), place, subject);
        if (text.charAt(at) == '|' && !span.value().isEmpty() && !scalars.isScript(path)) {
            readEmbedded(path, span);
        }
        return new Read(span.nextLine(), false);
    }

    private void readEmbedded(List<String> path, Span span) {
        if (EmbeddedSettings.isYaml(path)) {
            if (!embedded) {
                List<String> around = EmbeddedSettings.around(path);
                YamlReader.readWithin(entries, around, source.line(span.start()), source.line(span.end()) + 1);
            }
        } else if (EmbeddedSettings.mayBeAt(path)) {
            EmbeddedSettings.readLines(entries, path, span.start(), span.end());
        }
    }

    private void add(Subject subject, List<String> path, String value, int place, Block block) {
        if (subject == Subject.KEY) {
            block.put(path.get(path.size() - 1), value);
        }
        if (subject == Subject.KEY || !value.isEmpty()) {
            entries.add(subject, path, value, place, block);
        }
    }

    /** Compose lists variables as {@code NAME=value}. */
    private void addVariable(List<String> path, String value, int place, Subject subject) {
        int equals = value.indexOf('=');
        if (subject == Subject.VALUE
                && equals > 0
                && value.substring(0, equals).chars().allMatch(YamlValues::isInName)) {
            String name = value.substring(0, equals);
            entries.add(Subject.KEY, YamlKeys.plus(path, name), value.substring(equals + 1), place, new Block());
        }
    }

    private static boolean isInName(int c) {
        return c == '_' || c == '.' || Character.isLetterOrDigit(c);
    }

    private int wordEnd(int start, int end) {
        int at = start;
        while (at < end && !SourceText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Span span(int at, int end, int indent, int line) {
        char first = text.charAt(at);
        if ((first == '|' || first == '>') && isHeader(at + 1, end)) {
            return block(line + 1, indent, first == '>');
        }
        if (first == '"' || first == '\'') {
            int close = YamlKeys.closing(text, at, end);
            close = close < 0 ? YamlKeys.closing(text, at, source.end(lastLine(line, indent))) : close;
            if (close >= 0) {
                String quoted = YamlKeys.unquoted(text.substring(at + 1, close), first);
                return new Span(at + 1, close, quoted, true, source.line(close) + 1);
            }
            entries.passOver();
        }
        if (first == '*') {
            String name = text.substring(at + 1, wordEnd(at, end));
            return new Span(at, at, anchors.getOrDefault(name, ""), true, line + 1);
        }
        return plain(at, end, indent, line);
    }

    /** Whether only signs of a block, or a comment, come before the end of the line. */
    private boolean isHeader(int from, int end) {
        int at = from;
        while (at < end && "+-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        at = source.skipSpaces(at, end);
        return at == end || text.charAt(at) == '#';
    }

    private Span block(int first, int indent, boolean folded) {
        int last = lastLine(first - 1, indent);
        if (last < first) {
            return new Span(0, 0, "", folded, first);
        }
        int start = source.start(first);
        int end = source.end(last);
        return new Span(start, end, text.substring(start, end).strip(), folded, last + 1);
    }

    /** The last of the lines after this one that are deeper, or blank; this one if there is none. */
    private int lastLine(int line, int indent) {
        int last = line;
        for (int next = line + 1; next < source.lines(); next++) {
            int start = source.start(next);
            int at = source.skipSpaces(start, source.end(next));
            if (at == source.end(next)) {
                continue;
            }
            if (at - start <= indent) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** A text without quotes goes on on deeper lines that are no key and no item. */
    private Span plain(int at, int lineEnd, int indent, int line) {
        int end = plainEnd(at, lineEnd);
        StringBuilder value = new StringBuilder(text.substring(at, end).strip());
        int next = line + 1;
        while (next < source.lines()) {
            int start = source.start(next);
            int nextEnd = source.end(next);
            int from = source.skipSpaces(start, nextEnd);
            if (from == nextEnd
                    || from - start <= indent
                    || "#-".indexOf(text.charAt(from)) >= 0
                    || text.startsWith("{{", from)
                    || YamlKeys.colon(text, from, nextEnd) >= 0) {
                break;
            }
            end = plainEnd(from, nextEnd);
            value.append(' ').append(text.substring(from, end).strip());
            next++;
        }
        return new Span(at, end, value.toString(), true, next);
    }

    private int plainEnd(int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (text.charAt(at) == '#' && SourceText.isSpace(text.charAt(at - 1))) {
                return at;
            }
        }
        return end;
    }
}
