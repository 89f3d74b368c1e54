package dev.doctrine.benchmark.peer;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CEL: two programs, checked and planned once. */
final class CelPeer implements Peer {

    private final Program results;
    private final Program allowed;
    private final List<Offer> offers;

    CelPeer(Doctrine doctrine) throws CelValidationException, CelEvaluationException {
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .addCompilerLibraries(CelExtensions.math())
                .addRuntimeLibraries(CelExtensions.math());
        Variable.all()
                .forEach(
                        fact -> builder.addVar(fact.presence(), SimpleType.BOOL).addVar(fact.value(), SimpleType.INT));
        Cel cel = builder.build();
        CelText text = new CelText(Rule.of(doctrine));
        results = cel.createProgram(cel.compile(text.results()).getAst());
        allowed = cel.createProgram(cel.compile(text.allowed()).getAst());
        offers = doctrine.offers();
    }

    @Override
    public Question ask(Facts<DeclaredFact> declared, Offer offer) {
        return new Asked(
                variables(declared, offer),
                offers.stream().collect(Collectors.toMap(Offer::id, other -> variables(declared, other))));
    }

    private static Map<String, Object> variables(Facts<DeclaredFact> declared, Offer offer) {
        Map<String, Object> variables = new HashMap<>();
        put(variables, declared, DeclaredFact.values());
        put(variables, offer.facts(), OfferFact.values());
        return variables;
    }

    private static <F extends Enum<F> & Fact> void put(Map<String, Object> variables, Facts<F> facts, F[] all) {
        for (F fact : all) {
            variables.put(Variable.of(fact).presence(), facts.states(fact));
            if (facts.states(fact)) {
                variables.put(Variable.of(fact).value(), facts.value(fact));
            }
        }
    }

    /** The variables of the programs, for the environment's own offer and for each that it might have. */
    private final class Asked implements Question {
        private final Map<String, Object> own;
        private final Map<String, Map<String, Object>> byOffer;

        Asked(Map<String, Object> own, Map<String, Map<String, Object>> byOffer) {
            this.own = own;
            this.byOffer = byOffer;
        }

        @Override
        public Judgement judge() {
            List<String> allowedOffers = new ArrayList<>();
            for (Offer offer : offers) {
                if ((boolean) evaluated(allowed, byOffer.get(offer.id()))) {
                    allowedOffers.add(offer.id());
                }
            }
            return new Judgement(results(), allowedOffers);
        }

        @Override
        public List<Result> results() {
            return ((List<?>) evaluated(results, own))
                    .stream().map(CelPeer::result).toList();
        }
    }

    private static Object evaluated(Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Result result(Object number) {
        return Judgement.RESULTS.get(((Long) number).intValue());
    }
}
