package dev.doctrine.evidence;

import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What paths stand for, by patterns that are compared with as many of their last parts as they have. Most patterns end with a
 * name that is written in full, or with an ending: only those whose end is a path's are compared with it.
 *
 * @param <T> what they stand for
 */
final class NameIndex<T> {

    private final Map<String, List<Named<T>>> byName = new HashMap<>();
    private final Map<String, List<Named<T>>> byEnding = new HashMap<>();
    private final List<Named<T>> other = new ArrayList<>();

    private record Named<T>(NamePattern pattern, T target) {}

    void add(Wildcard pattern, T target) {
        String last = last(pattern.pattern());
        list(last, ending(last)).add(new Named<>(new NamePattern(pattern), target));
    }

    private List<Named<T>> list(String last, String ending) {
        if (last.indexOf('*') < 0) {
            return list(byName, last);
        }
        // Where there is no dot, the ending is the whole, with its star.
        return ending.indexOf('*') < 0 ? list(byEnding, ending) : other;
    }

    private static <T> List<Named<T>> list(Map<String, List<Named<T>>> lists, String key) {
        List<Named<T>> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        return list;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** What comes after the last dot. */
    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What so many parts of a path stand for. */
    List<T> of(List<String> path, int length) {
        String last = path.get(length - 1).toLowerCase(Locale.ROOT);
        List<T> targets = new ArrayList<>();
        add(byName.getOrDefault(last, List.of()), path, length, targets);
        add(byEnding.getOrDefault(ending(last), List.of()), path, length, targets);
        add(other, path, length, targets);
        return targets;
    }

    private static <T> void add(List<Named<T>> list, List<String> path, int length, List<T> targets) {
        for (Named<T> named : list) {
            if (named.pattern().matchesEnd(path, length)) {
                targets.add(named.target());
            }
        }
    }
}
