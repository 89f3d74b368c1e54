package dev.doctrine.evidence.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys that stand side by side, filled while their file is read. */
public final class Block {

    private final Map<String, String> values = new HashMap<>();

    Block() {}

    void put(String key, String value) {
        values.putIfAbsent(key, value);
    }

    /** Whether the key stands here. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key, which is empty where it has more than a text. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
