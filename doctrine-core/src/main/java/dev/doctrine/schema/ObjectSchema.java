package dev.doctrine.schema;

import dev.doctrine.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the keys of a mapping, for one schema. What it says of a key is the sentence of that key, after a dot, in the name
 * of the mapping; no key goes without.
 */
final class ObjectSchema {

    private final String name;
    private final Messages messages;
    private final List<String> required = new ArrayList<>();
    private final Map<String, Object> properties = new LinkedHashMap<>();

    /**
     * A mapping without keys yet.
     *
     * @param name what its sentences are called in {@code messages}
     */
    ObjectSchema(String name, Messages messages) {
        this.name = name;
        this.messages = messages;
    }

    /** A key that has to be there. */
    ObjectSchema required(String key, Schema value) {
        required.add(key);
        return optional(key, value);
    }

    /** A key that may be left out. */
    ObjectSchema optional(String key, Schema value) {
        return optional(key, value, messages.text(name + "." + key));
    }

    /** A key that may be left out, and what is said of it. */
    ObjectSchema optional(String key, Schema value, String description) {
        properties.put(key, value.described(description));
        return this;
    }

    /** The schema, which accepts no other keys. */
    Schema schema() {
        Schema schema = Schema.type("object");
        if (!required.isEmpty()) {
            schema = schema.with("required", required);
        }
        return schema.with("additionalProperties", Schema.NOTHING).with("properties", properties);
    }
}
