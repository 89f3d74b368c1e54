package dev.doctrine.evidence.entry;

import java.util.List;

/** Reads the variables of an environment, {@code NAME=value}: unlike in properties, a comment may follow a value. */
final class DotenvReader {

    private static final String EXPORT = "export ";

    private DotenvReader() {}

    /** Whether a file of this name, in small letters, is written so: {@code .env}, {@code .env.production}, {@code web.env}. */
    static boolean reads(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.startsWith(".env") || file.endsWith(".env");
    }

    static void read(Entries entries) {
        SourceText source = entries.source();
        Block block = new Block();
        for (int line = 0; line < source.lines(); line++) {
            int start = source.skipSpaces(source.start(line), source.end(line));
            readLine(entries, block, start, source.end(line));
        }
    }

    private static void readLine(Entries entries, Block block, int start, int end) {
        String line = entries.source().text().substring(start, end);
        int from = line.startsWith(EXPORT) ? EXPORT.length() : 0;
        int separator = from;
        while (separator < line.length() && "=:".indexOf(line.charAt(separator)) < 0) {
            separator++;
        }
        if (line.startsWith("#") || separator == line.length()) {
            return;
        }
        String key = line.substring(from, separator).strip();
        String value = value(line.substring(separator + 1));
        entries.addSetting(List.of(), key, value, start, block);
    }

    /** What stands between quotes, or before a comment. */
    static String value(String written) {
        String text = written.strip();
        if (!text.isEmpty() && "\"'".indexOf(text.charAt(0)) >= 0) {
            int closing = YamlKeys.closing(text, 0, text.length());
            return YamlKeys.unquoted(text.substring(1, closing < 0 ? text.length() : closing), text.charAt(0));
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '#' && (at == 0 || SourceText.isSpace(text.charAt(at - 1)))) {
                return text.substring(0, at).strip();
            }
        }
        return text;
    }
}
