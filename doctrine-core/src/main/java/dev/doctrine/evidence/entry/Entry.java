package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import dev.doctrine.yaml.Place;
import java.util.List;
import java.util.Set;

/**
 * What a file says at one place.
 *
 * @param subject what it is: {@link Subject#KEY} with its value, {@link Subject#VALUE} in a list, or something that the
 *     file's kind knows, such as a provider
 * @param path the keys that lead there, from the outermost one; what stands in a list has the list's keys
 * @param value the text that stands there; empty where there is more than a text
 * @param block the keys beside it, or those within it for what the file's kind knows
 * @param weak whether it shows no more than a hint, such as a plugin that does not run
 * @param tokens names of profiles under which it holds
 */
public record Entry(
        Subject subject, List<String> path, String value, Place place, Block block, boolean weak, Set<String> tokens) {

    /** Below these, a text is about something, and sets nothing. */
    private static final Set<String> DOCUMENTATION = Set.of("description", "example", "examples", "help", "summary");

    public Entry {
        path = List.copyOf(path);
        tokens = Set.copyOf(tokens);
    }

    /** The last of its keys. */
    public String key() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    /** All its keys, with dots. */
    public String dotted() {
        return String.join(".", path);
    }

    /** Whether it only tells people something. */
    public boolean isDocumentation() {
        return path.stream().anyMatch(DOCUMENTATION::contains);
    }

    Entry withTokens(Set<String> profiles) {
        return new Entry(subject, path, value, place, block, weak, profiles);
    }
}
