package dev.doctrine.evidence;

import dev.doctrine.trace.Wildcard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The folders that say nothing of where the application runs. */
final class LeftOutFolders {

    private final NameIndex<Boolean> patterns = new NameIndex<>();
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final NavigableSet<String> met = new TreeSet<>();

    LeftOutFolders(List<Wildcard> patterns) {
        patterns.forEach(pattern -> this.patterns.add(pattern, true));
    }

    /** Whether a file with these parts of a name is in one of them, which is then counted among those that were met. */
    boolean holds(String name, List<String> parts) {
        int end = name.lastIndexOf('/');
        if (end < 0) {
            return false;
        }
        Optional<String> folder = known.computeIfAbsent(name.substring(0, end), path -> outermost(parts));
        folder.ifPresent(met::add);
        return folder.isPresent();
    }

    private Optional<String> outermost(List<String> parts) {
        for (int length = 1; length < parts.size(); length++) {
            if (!patterns.of(parts, length).isEmpty()) {
                return Optional.of(String.join("/", parts.subList(0, length)));
            }
        }
        return Optional.empty();
    }

    /** Those that were met, in the order of their characters. */
    List<String> met() {
        return List.copyOf(met);
    }
}
