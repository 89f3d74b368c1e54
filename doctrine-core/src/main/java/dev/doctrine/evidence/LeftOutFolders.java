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
        for (Wildcard pattern : patterns) {
            this.patterns.add(pattern, true);
        }
    }

    /** Whether a file with these parts of a name is in one of them, which is then counted among those that were met. */
    boolean holds(String name, List<String> parts) {
        int end = name.lastIndexOf('/');
        if (end < 0) {
            return false;
        }
        String path = name.substring(0, end);
        Optional<String> folder = known.get(path);
        if (folder == null) {
            folder = outermost(parts);
            known.put(path, folder);
        }
        if (folder.isPresent()) {
            met.add(folder.get());
        }
        return folder.isPresent();
    }

    /** Whether a folder is one of them. */
    boolean holds(String folder) {
        List<String> parts = List.of(folder.split("/", -1));
        return !patterns.of(parts, parts.size()).isEmpty();
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
