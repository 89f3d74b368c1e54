package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Offer;
import java.util.ArrayList;
import java.util.List;

/**
 * All outcomes of one environment.
 *
 * @param outcomes one for each constraint, in the doctrine's order
 * @param allowedOffers the offers that would be allowed for exactly this environment, its own included if it is
 */
public record EnvironmentAssessment(
        Environment environment, Offer offer, List<Outcome> outcomes, List<Offer> allowedOffers) {

    public EnvironmentAssessment {
        outcomes = List.copyOf(outcomes);
        allowedOffers = List.copyOf(allowedOffers);
    }

    /** The offers that would be allowed beside its own. */
    public List<Offer> otherAllowedOffers() {
        List<Offer> others = new ArrayList<>();
        for (Offer allowed : allowedOffers) {
            if (!allowed.id().equals(offer.id())) {
                others.add(allowed);
            }
        }
        return List.copyOf(others);
    }

    /** The environment's own verdict. */
    public Verdict verdict() {
        Verdict worst = Verdict.ALLOWED;
        for (Outcome outcome : outcomes) {
            worst = worst.orWorse(outcome.verdict());
        }
        return worst;
    }
}
