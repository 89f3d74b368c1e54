package dev.doctrine.evidence;

import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.List;

/** A pattern with folders, each part of which is compared with one part of a path. */
final class NamePattern {

    private final List<Wildcard> parts = new ArrayList<>();

    NamePattern(Wildcard pattern) {
        for (String part : pattern.pattern().split("/", -1)) {
            parts.add(new Wildcard(part));
        }
    }

    /** Whether so many parts of a path end as the pattern says. */
    boolean matchesEnd(List<String> path, int length) {
        int before = length - parts.size();
        if (before < 0) {
            return false;
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (!parts.get(i).matches(path.get(before + i))) {
                return false;
            }
        }
        return true;
    }
}
