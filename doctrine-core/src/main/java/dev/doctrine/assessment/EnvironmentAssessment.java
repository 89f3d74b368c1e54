package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Offer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All outcomes of one environment.
 *
 * @param outcomes one for each constraint, in the doctrine's order
 * @param allowedOffers the offers that would be allowed for exactly this environment, its own included if it is
 */
public record EnvironmentAssessment(
        Environment environment, Offer offer, List<Outcome> outcomes, List<AllowedOffer> allowedOffers) {

    public EnvironmentAssessment {
        outcomes = List.copyOf(outcomes);
        allowedOffers = List.copyOf(allowedOffers);
    }

    /** The ids of the offers that would be allowed: by derogation only, or without any. */
    public List<String> allowedOfferIds(boolean byDerogation) {
        List<String> ids = new ArrayList<>();
        for (AllowedOffer allowed : allowedOffers) {
            if (allowed.byDerogation() == byDerogation) {
                ids.add(allowed.offer().id());
            }
        }
        return List.copyOf(ids);
    }

    /** The offers that would be allowed beside its own. */
    public List<AllowedOffer> otherAllowedOffers() {
        List<AllowedOffer> others = new ArrayList<>();
        for (AllowedOffer allowed : allowedOffers) {
            if (!allowed.offer().id().equals(offer.id())) {
                others.add(allowed);
            }
        }
        return List.copyOf(others);
    }

    /** The derogations without which it would be refused, in the order of the constraints that they lift, each once. */
    public List<Derogation> decidingDerogations() {
        Set<Derogation> deciding = new LinkedHashSet<>();
        for (Outcome outcome : outcomes) {
            if (outcome.verdict() == Verdict.DEROGATED) {
                deciding.add(outcome.derogation().orElseThrow());
            }
        }
        return List.copyOf(deciding);
    }

    /** Whether something refuses it, and nothing of that stops the build. */
    public boolean isObserved() {
        return !verdict().passes() && enforced().passes();
    }

    /** The worst that follows for the build, which goes on where something is only observed. */
    Verdict enforced() {
        Verdict worst = Verdict.ALLOWED;
        for (Outcome outcome : outcomes) {
            worst = worst.orWorse(outcome.enforced());
        }
        return worst;
    }

    /** The environment's own verdict. */
    public Verdict verdict() {
        return Verdict.worst(outcomes);
    }
}
