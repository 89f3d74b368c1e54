package dev.doctrine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a declaration, parts of which stand on one line: {@code data: { classification: usuel }}. */
public record DeclarationText(String yaml) {

    /** The same text with the values of {@code mapping} put into a part; the value {@code -} takes one out. */
    public DeclarationText with(String part, String mapping) {
        if (mapping.isEmpty()) {
            return this;
        }
        Matcher line =
                Pattern.compile("(?m)^( *" + part + ": \\[?)(\\{.*})(]?)$").matcher(yaml);
        if (!line.find()) {
            throw new AssertionError("No part " + part + " in\n" + yaml);
        }
        Map<String, String> merged = entries(line.group(2));
        merged.putAll(entries(mapping));
        merged.values().removeIf("-"::equals);
        String text = merged.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
        return new DeclarationText(
                yaml.substring(0, line.start()) + line.group(1) + text + line.group(3) + yaml.substring(line.end()));
    }

    /** The entries of a mapping on one line, as they are written. */
    private static Map<String, String> entries(String mapping) {
        Map<String, String> entries = new LinkedHashMap<>();
        String inside = mapping.substring(mapping.indexOf('{') + 1, mapping.lastIndexOf('}'));
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= inside.length(); i++) {
            char c = i == inside.length() ? ',' : inside.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String[] entry = inside.substring(start, i).split(":", 2);
                entries.put(entry[0].strip(), entry[1].strip());
                start = i + 1;
            }
        }
        return entries;
    }
}
