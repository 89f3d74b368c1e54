package dev.doctrine.benchmark.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.styra.opa.wasm.OpaPolicy;
import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** OPA: a policy in Rego, compiled to WebAssembly and from there to the JVM, with the offers as its data. */
final class OpaPeer implements Peer {

    private static final List<String> ENTRY_POINTS = List.of("doctrine/judgement", "doctrine/results");

    private final ObjectMapper json = new ObjectMapper();
    private final OpaPolicy policy;
    private final int judgement;
    private final int results;

    OpaPeer(Doctrine doctrine, OpaCompiler compiler) throws IOException, InterruptedException {
        byte[] compiled = compiler.compiled(RegoText.of(Rule.of(doctrine)), ENTRY_POINTS);
        policy = OpaPolicy.builder().withPolicy(compiled).build();
        judgement = policy.findEntrypoint(ENTRY_POINTS.get(0));
        results = policy.findEntrypoint(ENTRY_POINTS.get(1));
        List<Offer> offers = doctrine.offers();
        policy.data(object(Stream.of(
                "\"ids\": " + list(offers, offer -> "\"" + offer.id() + "\""),
                "\"offers\": "
                        + object(offers.stream()
                                .map(offer ->
                                        "\"" + offer.id() + "\": " + object(offer.facts(), OfferFact.values()))))));
    }

    @Override
    public Question ask(Facts<DeclaredFact> declared, Offer offer) {
        return new Asked(object(
                Stream.of("\"offer\": \"" + offer.id() + "\"", "\"env\": " + object(declared, DeclaredFact.values()))));
    }

    private static <F extends Enum<F> & Fact> String object(Facts<F> facts, F[] all) {
        return object(Stream.of(all)
                .filter(facts::states)
                .map(fact -> "\"" + Variable.name(fact) + "\": " + RegoText.value(fact, facts.value(fact))));
    }

    private static String object(Stream<String> members) {
        return members.collect(Collectors.joining(", ", "{", "}"));
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An environment and the name of its offer, as the JSON that the policy takes. */
    private final class Asked implements Question {
        private final String input;

        Asked(String input) {
            this.input = input;
        }

        @Override
        public Judgement judge() {
            JsonNode answer = answer(judgement);
            List<String> allowed = new ArrayList<>();
            answer.get("allowed").forEach(id -> allowed.add(id.textValue()));
            return new Judgement(results(answer.get("results")), allowed);
        }

        @Override
        public List<Result> results() {
            return results(answer(results));
        }

        private List<Result> results(JsonNode numbers) {
            List<Result> read = new ArrayList<>();
            numbers.forEach(number -> read.add(Judgement.RESULTS.get(number.intValue())));
            return read;
        }

        private JsonNode answer(int entryPoint) {
            try {
                return json.readTree(policy.entrypoint(entryPoint).evaluate(input))
                        .get(0)
                        .get("result");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
