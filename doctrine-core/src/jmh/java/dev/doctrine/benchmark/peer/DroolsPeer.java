package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.utils.KieHelper;

/** Drools: rules compiled to Java once (the executable model), sessions taken from a pool. */
final class DroolsPeer implements Peer {

    private final List<Offer> offers;
    private final int rules;
    private final FactType type;
    private final KieSessionsPool sessions;

    DroolsPeer(Doctrine doctrine) {
        DroolsText text = new DroolsText(Rule.of(doctrine));
        KieBase base =
                new KieHelper().addContent(text.toString(), ResourceType.DRL).build(ExecutableModelProject.class);
        offers = doctrine.offers();
        rules = text.rules().size();
        type = base.getFactType(DroolsText.PACKAGE, DroolsText.TYPE);
        sessions = base.newKieSessionsPool(1);
    }

    @Override
    public Question ask(Facts<DeclaredFact> declared, Offer offer) {
        return new Asked(
                hosting(declared, offer, true, false),
                offers.stream()
                        .map(other -> hosting(declared, other, other.equals(offer), true))
                        .toList());
    }

    private Object hosting(Facts<DeclaredFact> declared, Offer offer, boolean own, boolean possible) {
        try {
            Object hosting = type.newInstance();
            type.set(hosting, DroolsText.OWN, own);
            type.set(hosting, DroolsText.POSSIBLE, possible);
            type.set(hosting, DroolsText.OFFER, offers.indexOf(offer));
            fill(hosting, declared, DeclaredFact.values());
            fill(hosting, offer.facts(), OfferFact.values());
            return hosting;
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private <F extends Enum<F> & Fact> void fill(Object hosting, Facts<F> facts, F[] all) {
        for (F fact : all) {
            if (facts.states(fact)) {
                type.set(hosting, Variable.of(fact).presence(), true);
                type.set(hosting, Variable.of(fact).value(), facts.value(fact));
            }
        }
    }

    private DroolsAnswers answers(List<Object> hostings) {
        DroolsAnswers answers = new DroolsAnswers(rules, offers.size());
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("answers", answers);
            hostings.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answers;
    }

    /** The environment on its own offer alone, and on each that it might have. */
    private final class Asked implements Question {
        private final List<Object> own;
        private final List<Object> all;

        Asked(Object own, List<Object> all) {
            this.own = List.of(own);
            this.all = all;
        }

        @Override
        public Judgement judge() {
            DroolsAnswers answers = answers(all);
            return new Judgement(
                    answers.results(),
                    answers.allowed(offers.stream().map(Offer::id).toList()));
        }

        @Override
        public List<Result> results() {
            return answers(own).results();
        }
    }
}
