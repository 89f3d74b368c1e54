package dev.doctrine.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Files that differ from a file in one place each: with another key, without a key, or with a value of another type. */
final class Mutants {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final String UNKNOWN_KEY = "with an unknown key";

    private final JsonNode original;
    private final Map<String, Supplier<JsonNode>> mutants = new LinkedHashMap<>();

    private Mutants(JsonNode original) {
        this.original = original;
    }

    /** All of them, by what differs. */
    static Map<String, Supplier<JsonNode>> of(JsonNode original) {
        Mutants mutants = new Mutants(original);
        mutants.mutate(original, JsonPointer.empty());
        return mutants.mutants;
    }

    /** Those with another key in one mapping. */
    static Map<String, Supplier<JsonNode>> withUnknownKeys(JsonNode original) {
        Map<String, Supplier<JsonNode>> mutants = of(original);
        mutants.keySet().removeIf(what -> !what.endsWith(UNKNOWN_KEY));
        return mutants;
    }

    private void mutate(JsonNode node, JsonPointer at) {
        if (node instanceof ObjectNode object) {
            change(at, UNKNOWN_KEY, copy -> ((ObjectNode) copy).put("unknown-key", "x"));
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                change(at, "without " + entry.getKey(), copy -> ((ObjectNode) copy).remove(entry.getKey()));
                mutate(entry.getValue(), at.appendProperty(entry.getKey()));
            }
        } else if (node instanceof ArrayNode array) {
            change(at, "empty", copy -> ((ArrayNode) copy).removeAll());
            for (int i = 0; i < array.size(); i++) {
                mutate(array.get(i), at.appendIndex(i));
            }
        }
        if (!at.matches()) {
            List<JsonNode> others = new ArrayList<>(List.of(
                    JSON.textNode("wrong word"),
                    JSON.numberNode(7),
                    JSON.booleanNode(true),
                    JSON.nullNode(),
                    JSON.arrayNode(),
                    JSON.objectNode()));
            others.removeIf(other -> other.equals(node));
            others.forEach(other -> replace(at, other));
        }
    }

    private void change(JsonPointer at, String what, Consumer<JsonNode> change) {
        mutants.put(at + " " + what, () -> {
            JsonNode copy = original.deepCopy();
            change.accept(copy.at(at));
            return copy;
        });
    }

    private void replace(JsonPointer at, JsonNode value) {
        mutants.put(at + " is " + value, () -> {
            JsonNode copy = original.deepCopy();
            JsonNode parent = copy.at(at.head());
            if (parent instanceof ObjectNode object) {
                object.set(at.last().getMatchingProperty(), value);
            } else {
                ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
            }
            return copy;
        });
    }
}
