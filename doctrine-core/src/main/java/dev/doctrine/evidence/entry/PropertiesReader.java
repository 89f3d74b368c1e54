package dev.doctrine.evidence.entry;

import java.util.List;

/** Reads properties as Java does: with comments, escapes, and lines that go on. */
final class PropertiesReader {

    private final Entries entries;
    private final SourceText source;
    private final String text;
    private final Block block = new Block();

    private PropertiesReader(Entries entries) {
        this.entries = entries;
        this.source = entries.source();
        this.text = source.text();
    }

    static void read(Entries entries) {
        PropertiesReader reader = new PropertiesReader(entries);
        int line = 0;
        while (line < reader.source.lines()) {
            line = reader.readLine(line);
        }
    }

    private int readLine(int first) {
        int start = source.skipSpaces(source.start(first), source.end(first));
        if (start == source.end(first) || "#!".indexOf(text.charAt(start)) >= 0) {
            if (text.startsWith("#---", start) || text.startsWith("!---", start)) {
                entries.endDocument();
            }
            return first + 1;
        }
        StringBuilder logical = new StringBuilder();
        int line = first;
        while (line < source.lines()) {
            int end = source.end(line);
            boolean goesOn = goesOn(source.start(line), end);
            logical.append(text, source.skipSpaces(source.start(line), end), goesOn ? end - 1 : end);
            line++;
            if (!goesOn) {
                break;
            }
        }
        add(logical.toString(), start);
        return line;
    }

    /** Whether an odd number of backslashes ends the line. */
    private boolean goesOn(int start, int end) {
        int at = end;
        while (at > start && text.charAt(at - 1) == '\\') {
            at--;
        }
        return (end - at) % 2 == 1;
    }

    private void add(String logical, int place) {
        int end = keyEnd(logical);
        int from = skipSpaces(logical, end);
        if (from < logical.length() && "=:".indexOf(logical.charAt(from)) >= 0) {
            from = skipSpaces(logical, from + 1);
        }
        String key = YamlKeys.unquoted(logical.substring(0, end), '"');
        String value = YamlKeys.unquoted(logical.substring(from), '"').strip();
        entries.addSetting(List.of(), key, value, place, block);
    }

    private static int keyEnd(String logical) {
        int at = 0;
        while (at < logical.length() && "=: \t".indexOf(logical.charAt(at)) < 0) {
            at += logical.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, logical.length());
    }

    private static int skipSpaces(String logical, int from) {
        int at = from;
        while (at < logical.length() && SourceText.isSpace(logical.charAt(at))) {
            at++;
        }
        return at;
    }
}
