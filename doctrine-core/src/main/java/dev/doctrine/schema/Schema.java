package dev.doctrine.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema: its keywords, in the order in which they are written. A keyword's value is a text, a number, a truth value,
 * another schema, a list of these, or a map of schemas by name. Immutable.
 */
final class Schema {

    /** What nothing is. */
    static final boolean NOTHING = false;

    private static final String TYPE = "type";

    private final Map<String, Object> keywords;

    private Schema(Map<String, Object> keywords) {
        this.keywords = Collections.unmodifiableMap(keywords);
    }

    /** A schema that asks for nothing. */
    static Schema any() {
        return new Schema(new LinkedHashMap<>());
    }

    static Schema of(String keyword, Object value) {
        return any().with(keyword, value);
    }

    static Schema type(String name) {
        return of(TYPE, name);
    }

    /** What is said elsewhere in the file, under this name. */
    static Schema definition(String name) {
        return of("$ref", "#/definitions/" + name);
    }

    /** A text of a form that a regular expression describes. */
    static Schema text(String pattern) {
        return type("string").with("pattern", pattern);
    }

    /** One of these words; an editor proposes them. */
    static Schema words(List<String> words) {
        return type("string").with("enum", words);
    }

    /** This truth value alone. */
    static Schema only(boolean flag) {
        return of("enum", List.of(flag));
    }

    static Schema list(Schema items) {
        return type("array").with("items", items);
    }

    static Schema filledList(Schema items) {
        return type("array").with("minItems", 1).with("items", items);
    }

    /** A mapping whose keys are names that the file chooses. */
    static Schema named(Schema values) {
        return type("object").with("additionalProperties", values);
    }

    static Schema anyOf(Schema... schemas) {
        return of("anyOf", List.of(schemas));
    }

    /** That these keys are there. */
    static Schema having(String... keys) {
        return of("required", List.of(keys));
    }

    /** That the values of some keys, where they are there, are so. */
    static Schema where(Map<String, ?> properties) {
        return of("properties", properties);
    }

    /** That none of these keys is there. */
    static Schema without(List<String> keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key, NOTHING));
        return where(properties);
    }

    /** That one of these keys is there, and only one. */
    static Schema havingOneOf(List<String> keys) {
        return of("oneOf", keys.stream().map(Schema::having).toList());
    }

    /** That what follows holds where something is so. */
    static Schema when(Schema condition, Schema then) {
        return of("if", condition).with("then", then);
    }

    /** The same schema with one more keyword. */
    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** The same schema with all keywords of another behind its own. */
    Schema and(Schema other) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.putAll(other.keywords);
        return new Schema(more);
    }

    /** The same schema with a description before all else. */
    Schema described(String description) {
        return of("description", description).and(this);
    }

    void write(JsonGenerator json) throws IOException {
        write(keywords, json);
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Schema schema) {
            schema.write(json);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }
}
