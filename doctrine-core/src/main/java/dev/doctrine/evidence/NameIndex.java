package dev.doctrine.evidence;

import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What file names stand for, by patterns that are compared with as many parts of a path as they have. Most patterns end with
 * a name that is written in full: those are not compared with every path.
 *
 * @param <T> what they stand for
 */
final class NameIndex<T> {

    private final Map<String, List<Named<T>>> full = new HashMap<>();
    private final List<Named<T>> other = new ArrayList<>();

    private record Named<T>(NamePattern pattern, T target) {}

    void add(Wildcard pattern, T target) {
        String last = last(List.of(pattern.pattern().split("/", -1)));
        List<Named<T>> list = last.indexOf('*') < 0 ? full.computeIfAbsent(last, name -> new ArrayList<>()) : other;
        list.add(new Named<>(new NamePattern(pattern), target));
    }

    /** What the file at this path stands for. */
    List<T> of(List<String> path) {
        List<T> targets = new ArrayList<>();
        for (List<Named<T>> list : List.of(full.getOrDefault(last(path), List.of()), other)) {
            for (Named<T> named : list) {
                if (named.pattern().matchesEnd(path, path.size())) {
                    targets.add(named.target());
                }
            }
        }
        return targets;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1).toLowerCase(Locale.ROOT);
    }
}
