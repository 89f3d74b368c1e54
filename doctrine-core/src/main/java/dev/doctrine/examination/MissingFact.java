package dev.doctrine.examination;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;

/**
 * Decisions of one constraint on one offer that rest on facts which no source states.
 *
 * @param undetermined the facts without which it is undetermined in some situation
 * @param takenAsAbsent the facts that it takes as absent there, so that another value would change a decision
 */
public record MissingFact(
        Constraint constraint, Offer offer, List<OfferFact> undetermined, List<OfferFact> takenAsAbsent) {
    public MissingFact {
        undetermined = List.copyOf(undetermined);
        takenAsAbsent = List.copyOf(takenAsAbsent);
    }
}
