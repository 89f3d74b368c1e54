package dev.doctrine.schema;

import dev.doctrine.doctrine.Operator;
import dev.doctrine.doctrine.Template;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conditions of constraints: each fact is compared only in ways that fit its type, and with values of that type. */
final class ConditionSchema {

    private static final List<String> CONNECTIVES = List.of("all", "any", "not");

    private final Definitions definitions;
    /** The names of all facts, by type. */
    private final Map<FactType, List<String>> names = new LinkedHashMap<>();

    ConditionSchema(Definitions definitions) {
        this.definitions = definitions;
        for (DeclaredFact fact : DeclaredFact.values()) {
            add(fact.key(), fact);
        }
        for (OfferFact fact : OfferFact.values()) {
            add(Template.OFFER + "." + fact.key(), fact);
        }
        for (EvidenceFact fact : EvidenceFact.values()) {
            add(fact.key(), fact);
        }
    }

    private void add(String name, Fact fact) {
        names.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(name);
    }

    /** A condition, which may be made of others. */
    Schema condition() {
        return definitions.refer("condition", () -> {
            Schema self = Schema.definition("condition");
            ObjectSchema condition = definitions
                    .object("condition")
                    .optional("all", Schema.filledList(self))
                    .optional("any", Schema.filledList(self))
                    .optional("not", self)
                    .optional("fact", Schema.words(allNames()))
                    .optional("stated", Definitions.flag());
            for (Operator operator : Operator.values()) {
                condition.optional(operator.key(), Schema.any());
            }
            return condition
                    .schema()
                    .and(Schema.havingOneOf(List.of("all", "any", "not", "fact")))
                    .with("dependencies", sizes())
                    .with("allOf", names.keySet().stream().map(this::test).toList());
        });
    }

    /** A connective stands alone; a fact has one test. */
    private static Map<String, Object> sizes() {
        Map<String, Object> sizes = new LinkedHashMap<>();
        CONNECTIVES.forEach(key -> sizes.put(key, Schema.of("maxProperties", 1)));
        sizes.put("fact", Schema.of("minProperties", 2).with("maxProperties", 2));
        return sizes;
    }

    private Schema test(FactType type) {
        Map<String, Object> operands = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            operands.put(operator.key(), operator.fits(type) ? valueOrFact(operator.right(type)) : Schema.NOTHING);
        }
        Schema isOfType = Schema.having("fact").and(Schema.where(Map.of("fact", Schema.of("enum", named(type, "")))));
        return Schema.when(isOfType, Schema.where(operands));
    }

    private Schema valueOrFact(FactType type) {
        Schema value = definitions.type(type);
        List<String> others = named(type, "$");
        return others.isEmpty() ? value : Schema.anyOf(value, Schema.words(others));
    }

    private List<String> named(FactType type, String prefix) {
        return names.getOrDefault(type, List.of()).stream()
                .map(name -> prefix + name)
                .toList();
    }

    private List<String> allNames() {
        return names.values().stream().flatMap(List::stream).toList();
    }

    /** Other values for facts of a declaration, which would do. */
    Schema change() {
        ObjectSchema change = definitions.object("");
        for (DeclaredFact fact : DeclaredFact.values()) {
            if (!fact.isDerived()) {
                change.optional(fact.key(), valueOrFact(fact.type()), fact.key());
            }
        }
        return change.schema();
    }
}
