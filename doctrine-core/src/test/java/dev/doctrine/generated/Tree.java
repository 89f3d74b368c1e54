package dev.doctrine.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a file says, before it is written in one form or another: mappings, lists, texts, numbers and flags. */
public final class Tree {

    private final Map<String, Object> root;

    public Tree() {
        this(new LinkedHashMap<>());
    }

    private Tree(Map<String, Object> root) {
        this.root = root;
    }

    public Map<String, Object> root() {
        return root;
    }

    public Tree copy() {
        return new Tree(copied(root));
    }

    /** Puts a value at a path, with the mappings that lead there. */
    public Tree put(Object value, String... path) {
        Map<String, Object> mapping = root;
        for (String key : List.of(path).subList(0, path.length - 1)) {
            mapping = child(mapping, key);
        }
        mapping.put(path[path.length - 1], value);
        return this;
    }

    public Object at(String... path) {
        Object value = root;
        for (String key : path) {
            value = ((Map<?, ?>) value).get(key);
        }
        return value;
    }

    /** The keys of the mapping at a path. */
    public List<String> keysAt(String... path) {
        return ((Map<?, ?>) at(path)).keySet().stream().map(String.class::cast).toList();
    }

    /** The same with the keys of all its mappings in another order. */
    public Tree reordered(Choices choices) {
        return new Tree(shuffled(root, choices));
    }

    /** The path that goes on with more keys. */
    static String[] path(String[] start, String... more) {
        return Stream.concat(Arrays.stream(start), Arrays.stream(more)).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked") // only such mappings are put in
    private static Map<String, Object> child(Map<String, Object> mapping, String key) {
        return (Map<String, Object>) mapping.computeIfAbsent(key, absent -> new LinkedHashMap<String, Object>());
    }

    private static Map<String, Object> copied(Map<?, ?> mapping) {
        Map<String, Object> copy = new LinkedHashMap<>();
        mapping.forEach((key, value) ->
                copy.put((String) key, value instanceof Map<?, ?> inner ? copied(inner) : value));
        return copy;
    }

    private static Map<String, Object> shuffled(Map<?, ?> mapping, Choices choices) {
        Map<String, Object> shuffled = new LinkedHashMap<>();
        for (Object key : choices.shuffled(new ArrayList<>(mapping.keySet()))) {
            shuffled.put((String) key, shuffledValue(mapping.get(key), choices));
        }
        return shuffled;
    }

    private static Object shuffledValue(Object value, Choices choices) {
        if (value instanceof Map<?, ?> mapping) {
            return shuffled(mapping, choices);
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> shuffledValue(item, choices)).toList()
                : value;
    }
}
