package dev.doctrine.yaml;

import java.util.List;
import java.util.Optional;

/** One piece of a YAML or JSON document, with its place. */
public sealed interface Node {

    /** Where this piece begins. */
    Place place();

    /** Keys and values in the order of the file; no key stands twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key; empty where the mapping does not have it. */
        public Optional<Node> value(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** One key of a mapping and its value. */
    record Entry(String key, Place place, Node value) {}

    /** A list of values. */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text the characters as written, without quotes
     */
    record Scalar(Place place, Kind kind, String text) implements Node {}

    /** What a single value is before anyone interprets it. A quoted value is always a text. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }
}
