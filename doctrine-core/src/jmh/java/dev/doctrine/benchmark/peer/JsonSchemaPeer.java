package dev.doctrine.benchmark.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** JSON Schema: for each offer a schema of what it allows, and for each rule one schema for each result that it may have. */
final class JsonSchemaPeer implements Peer {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonSchemaText text;
    private final Map<String, OfferSchemas> offers = new LinkedHashMap<>();

    JsonSchemaPeer(Doctrine doctrine) {
        List<Rule> rules = Rule.of(doctrine);
        text = new JsonSchemaText(rules.stream()
                .flatMap(rule -> Stream.of(rule.ignored(), rule.satisfied(), rule.violated()))
                .flatMap(JsonSchemaPeer::differences)
                .distinct()
                .toList());
        doctrine.offers().forEach(offer -> offers.put(offer.id(), schemas(rules, new OnOffer(offer))));
    }

    @Override
    public Question ask(Facts<DeclaredFact> declared, Offer offer) {
        return new Asked(text.instance(declared), offers.get(offer.id()));
    }

    private OfferSchemas schemas(List<Rule> rules, OnOffer offer) {
        Formula allowed =
                offer.of(Formula.all(rules.stream().filter(Rule::mandatory).map(Rule::met)));
        return new OfferSchemas(
                schema(allowed), rules.stream().map(rule -> cases(rule, offer)).toList());
    }

    private List<Case> cases(Rule rule, OnOffer offer) {
        Formula ignored = offer.of(rule.ignored());
        return Stream.of(
                        new Case(schema(ignored), Result.NOT_APPLICABLE),
                        new Case(schema(offer.of(rule.satisfied())), Result.SATISFIED),
                        new Case(schema(offer.of(rule.violated())), Result.VIOLATED),
                        new Case(schema(Formula.TRUE), Result.UNDETERMINED))
                .filter(possible -> !possible.schema().getSchemaNode().equals(text.schema(Formula.FALSE)))
                .toList();
    }

    private Schema schema(Formula formula) {
        return registry.getSchema(text.schema(formula));
    }

    /** The comparisons of what is declared with what else is declared. */
    private static Stream<Formula.Compared> differences(Formula formula) {
        if (formula instanceof Formula.And and) {
            return and.parts().stream().flatMap(JsonSchemaPeer::differences);
        }
        if (formula instanceof Formula.Or or) {
            return or.parts().stream().flatMap(JsonSchemaPeer::differences);
        }
        return formula instanceof Formula.Compared compared
                        && compared.fact() instanceof DeclaredFact
                        && compared.right() instanceof Formula.Other other
                        && other.fact() instanceof DeclaredFact
                ? Stream.of(compared)
                : Stream.empty();
    }

    private static boolean meets(JsonNode instance, Schema schema) {
        return schema.validate(instance, OutputFormat.BOOLEAN);
    }

    /** What a rule answers if an environment meets a schema. */
    private record Case(Schema schema, Result result) {}

    /**
     * The rules on one offer.
     *
     * @param allowed what an environment meets that may stand there
     * @param rules for each rule its cases, the first that applies first
     */
    private record OfferSchemas(Schema allowed, List<List<Case>> rules) {}

    /** An environment as an object, and the schemas of its own offer. */
    private final class Asked implements Question {
        private final JsonNode instance;
        private final OfferSchemas own;

        Asked(JsonNode instance, OfferSchemas own) {
            this.instance = instance;
            this.own = own;
        }

        @Override
        public Judgement judge() {
            List<String> allowedOffers = new ArrayList<>();
            for (Map.Entry<String, OfferSchemas> offer : offers.entrySet()) {
                if (meets(instance, offer.getValue().allowed())) {
                    allowedOffers.add(offer.getKey());
                }
            }
            return new Judgement(results(), allowedOffers);
        }

        @Override
        public List<Result> results() {
            List<Result> results = new ArrayList<>();
            for (List<Case> cases : own.rules()) {
                results.add(result(cases));
            }
            return results;
        }

        private Result result(List<Case> cases) {
            for (Case possible : cases) {
                if (meets(instance, possible.schema())) {
                    return possible.result();
                }
            }
            throw new IllegalStateException("No case applies");
        }
    }
}
