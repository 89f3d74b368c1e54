package dev.doctrine.report.text;

import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;
import java.util.stream.Collectors;

/** Says what an outcome compares: what is declared, and what is stated of the offer. */
public final class DeclaredVersusStated {

    private final Messages messages;
    private final OutcomeText outcomeText;

    public DeclaredVersusStated(Messages messages, OutcomeText outcomeText) {
        this.messages = messages;
        this.outcomeText = outcomeText;
    }

    /** What the file declares of what the constraint looks at; at least the offer. */
    public String declared(Outcome outcome) {
        String facts = outcomeText.declaredFacts(outcome);
        return facts.isEmpty() ? "offer: " + outcome.offer().id() : facts;
    }

    /** What is stated of the offer, and what would have to be; empty if the constraint looks at nothing of it. */
    public String stated(Outcome outcome) {
        List<OfferFact> missed = outcome.unstated();
        return outcome.constraint().offerFacts().stream()
                .filter(fact -> outcome.situation().offered().states(fact) || missed.contains(fact))
                .map(fact -> messages.text(
                        outcome.offer()
                                        .statement(fact)
                                        .map(Offer.Statement::inferred)
                                        .orElse(false)
                                ? "offers.fact-inferred"
                                : "offers.fact",
                        outcomeText.label(fact),
                        outcomeText.offered(fact, outcome)))
                .collect(Collectors.joining(", "));
    }
}
