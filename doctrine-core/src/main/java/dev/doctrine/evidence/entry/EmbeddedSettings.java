package dev.doctrine.evidence.entry;

import java.util.List;
import java.util.Set;

/**
 * Settings that YAML holds as a text of many lines: a whole file in a ConfigMap, or {@code NAME=value} lines that a workflow
 * hands to an action.
 */
final class EmbeddedSettings {

    /** Below these, a text of lines such as {@code NAME=value} is a list of settings. */
    private static final Set<String> HOLDERS = Set.of("with", "data", "stringData");

    private EmbeddedSettings() {}

    /** Whether the text of the key that they lead to may be settings. */
    static boolean mayBeAt(List<String> path) {
        return isFile(path, ".properties")
                || isEnvironment(path)
                || (path.size() > 1 && HOLDERS.contains(path.get(path.size() - 2)));
    }

    /** Whether that key is the name of a YAML file. */
    static boolean isYaml(List<String> path) {
        return isFile(path, ".yml") || isFile(path, ".yaml");
    }

    private static boolean isEnvironment(List<String> path) {
        return !path.isEmpty() && DotenvReader.reads(path.get(path.size() - 1));
    }

    private static boolean isFile(List<String> path, String ending) {
        return !path.isEmpty() && path.get(path.size() - 1).endsWith(ending);
    }

    /** The keys around the one whose text is read: that one is the name of a file, and no word of a setting. */
    static List<String> around(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    /** Takes the lines that set something; what else stands there is passed over. */
    static void readLines(Entries entries, List<String> path, int start, int end) {
        SourceText source = entries.source();
        String text = source.text();
        Block block = new Block();
        int last = source.line(end);
        boolean mayEndInComment = isEnvironment(path);
        for (int line = source.line(start); line <= last; line++) {
            int from = source.skipSpaces(source.start(line), source.end(line));
            int equals = from;
            while (equals < source.end(line) && isInName(text.charAt(equals))) {
                equals++;
            }
            if (equals > from && equals < source.end(line) && text.charAt(equals) == '=') {
                String key = text.substring(from, equals);
                String written = text.substring(equals + 1, source.end(line)).strip();
                String value = mayEndInComment ? DotenvReader.value(written) : YamlKeys.unquoted(written, '"');
                entries.addSetting(around(path), key, value, from, block);
            }
        }
    }

    private static boolean isInName(char c) {
        return c == '_' || c == '.' || c == '-' || Character.isLetterOrDigit(c);
    }
}
