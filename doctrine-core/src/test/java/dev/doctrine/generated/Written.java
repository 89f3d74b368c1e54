package dev.doctrine.generated;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The forms in which one may write the same {@linkplain Tree file}. */
public final class Written {

    private static final String PLAIN = "[A-Za-z0-9/][A-Za-z0-9À-ÿ/. -]*";
    private static final String NO_TEXT = "[0-9.]+|true|false|null";
    private static final List<String> COMMENTS = List.of("# a: b", "#", "# - {", "#!x \"", "# ---", "# é\t🏛");

    private Written() {}

    /** JSON, and so YAML on one line. */
    public static String json(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            return mapping.entrySet().stream()
                    .map(entry -> quoted((String) entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Written::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    /** YAML as people write it: indented, without needless quotes. */
    public static String yaml(Tree tree) {
        StringBuilder text = new StringBuilder();
        block(tree.root(), "", text);
        return text.toString();
    }

    /** The same YAML with comments before lines and behind them, and empty lines. */
    public static String commented(Tree tree, Choices choices) {
        StringBuilder text = new StringBuilder();
        yaml(tree).lines().forEach(line -> {
            if (choices.oneIn(2)) {
                text.append(" ".repeat(choices.below(9)))
                        .append(choices.one(COMMENTS))
                        .append('\n');
            }
            text.append(line)
                    .append(choices.oneIn(2) ? " ".repeat(1 + choices.below(3)) + choices.one(COMMENTS) : "")
                    .append(choices.oneIn(4) ? "\r\n" : choices.oneIn(4) ? "\n\n" : "\n");
        });
        return text.toString();
    }

    private static void block(Map<?, ?> mapping, String indent, StringBuilder text) {
        mapping.forEach((key, value) -> {
            text.append(indent).append(plain((String) key)).append(':');
            if (value instanceof Map<?, ?> inner) {
                text.append('\n');
                block(inner, indent + "  ", text);
            } else if (value instanceof List<?> items && !items.isEmpty()) {
                text.append('\n');
                items.forEach(item -> item(item, indent, text));
            } else {
                text.append(' ').append(scalar(value)).append('\n');
            }
        });
    }

    private static void item(Object item, String indent, StringBuilder text) {
        if (item instanceof Map<?, ?> mapping) {
            StringBuilder inner = new StringBuilder();
            block(mapping, indent + "    ", inner);
            text.append(indent).append("  - ").append(inner.substring(indent.length() + 4));
        } else {
            text.append(indent).append("  - ").append(scalar(item)).append('\n');
        }
    }

    private static String scalar(Object value) {
        return value instanceof String text ? plain(text) : json(value);
    }

    private static String plain(String text) {
        return text.matches(PLAIN) && !text.matches(NO_TEXT) && !text.endsWith(" ") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
