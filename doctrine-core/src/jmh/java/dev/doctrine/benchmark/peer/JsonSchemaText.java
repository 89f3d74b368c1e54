package dev.doctrine.benchmark.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType.Flag;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.Facts;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Tests of what is declared as JSON Schemas of an object with one property for each fact. Where a fact is compared with
 * another, which JSON Schema cannot, the object has the difference of the two.
 */
record JsonSchemaText(List<Formula.Compared> differences) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The object of what is declared. */
    ObjectNode instance(Facts<DeclaredFact> declared) {
        ObjectNode instance = JSON.objectNode();
        for (DeclaredFact fact : DeclaredFact.values()) {
            if (declared.states(fact)) {
                instance.set(fact.key(), value(fact, declared.value(fact)));
            }
        }
        for (Formula.Compared difference : differences) {
            DeclaredFact fact = (DeclaredFact) difference.fact();
            DeclaredFact other = (DeclaredFact) ((Formula.Other) difference.right()).fact();
            if (declared.states(fact) && declared.states(other)) {
                instance.put(property(difference), declared.value(fact) - declared.value(other));
            }
        }
        return instance;
    }

    /** The schema that an object meets if the test holds. */
    JsonNode schema(Formula formula) {
        if (formula instanceof Formula.And and) {
            return and.equals(Formula.TRUE) ? BooleanNode.TRUE : conjunction(and.parts());
        }
        if (formula instanceof Formula.Or or) {
            return or.equals(Formula.FALSE)
                    ? BooleanNode.FALSE
                    : of(
                            "anyOf",
                            JSON.arrayNode()
                                    .addAll(or.parts().stream()
                                            .map(this::schema)
                                            .toList()));
        }
        if (formula instanceof Formula.Stated stated) {
            JsonNode required =
                    of("required", JSON.arrayNode().add(stated.fact().key()));
            return stated.expected() ? required : of("not", required);
        }
        Formula.Compared compared = (Formula.Compared) formula;
        return of("properties", of(property(compared), comparison(compared)));
    }

    /** What is required and what properties have to be is said once, as one writes it by hand. */
    private ObjectNode conjunction(List<Formula> parts) {
        ObjectNode schema = JSON.objectNode();
        for (Formula part : parts) {
            if (part instanceof Formula.Stated stated && stated.expected()) {
                schema.withArray("required").add(stated.fact().key());
            } else if (part instanceof Formula.Compared compared
                    && !schema.path("properties").has(property(compared))) {
                schema.withObject("/properties").set(property(compared), comparison(compared));
            } else {
                schema.withArray("allOf").add(schema(part));
            }
        }
        return schema;
    }

    private static String property(Formula.Compared compared) {
        return compared.right() instanceof Formula.Other other
                ? compared.fact().key() + " - " + other.fact().key()
                : compared.fact().key();
    }

    private static ObjectNode comparison(Formula.Compared compared) {
        long number = compared.right() instanceof Formula.Value value ? value.number() : 0;
        Fact fact = compared.fact();
        boolean set = fact.type() instanceof SomeWords;
        ObjectNode keywords = JSON.objectNode();
        switch (compared.operator()) {
            case IS -> keywords.set("const", value(fact, number));
            case AT_MOST -> keywords.put("maximum", number);
            case AT_LEAST -> keywords.put("minimum", number);
            case ABOVE -> keywords.put("exclusiveMinimum", number);
            case BELOW -> keywords.put("exclusiveMaximum", number);
            case INCLUDES ->
                value(fact, number).forEach(word -> keywords.withArray("allOf").add(of("contains", of("const", word))));
            case INCLUDES_ANY -> keywords.set("contains", of("enum", value(fact, number)));
            case WITHIN -> {
                if (set) {
                    keywords.set("items", of("enum", value(fact, number)));
                } else {
                    keywords.set("enum", ranks(number));
                }
            }
        }
        return compared.holds() ? keywords : of("not", keywords);
    }

    /** A flag as one, a set as the list of its words, all else as a number. */
    private static JsonNode value(Fact fact, long number) {
        if (fact.type() instanceof Flag) {
            return JSON.booleanNode(number != 0);
        }
        if (fact.type() instanceof SomeWords words) {
            ArrayNode list = JSON.arrayNode();
            ranks(number).forEach(rank -> list.add(words.vocabulary().words().get(rank.intValue())));
            return list;
        }
        return JSON.numberNode(number);
    }

    private static ArrayNode ranks(long bits) {
        ArrayNode ranks = JSON.arrayNode();
        LongStream.range(0, Long.SIZE)
                .filter(rank -> (bits & SomeWords.bit(rank)) != 0)
                .forEach(ranks::add);
        return ranks;
    }

    private static ObjectNode of(String keyword, JsonNode value) {
        return JSON.objectNode().set(keyword, value);
    }
}
