package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one environment on a day, on its own offer or on another. */
final class Judge {

    private final Doctrine doctrine;
    private final Environment environment;
    private final Facts<DeclaredFact> declared;
    private final Derogations derogations;

    Judge(Doctrine doctrine, Environment environment, Derogations derogations, LocalDate today) {
        this.doctrine = doctrine;
        this.environment = environment;
        this.declared = environment.facts().with(DeclaredFact.TODAY, today.toEpochDay());
        this.derogations = derogations;
    }

    /** The environment as declared, on this offer. */
    Situation situation(Offer offer) {
        return Situation.of(declared, offer);
    }

    /** What every constraint says, in the doctrine's order. */
    List<Outcome> outcomes(Offer offer) {
        Situation situation = situation(offer);
        List<Constraint> constraints = doctrine.constraints();
        Outcome[] outcomes = new Outcome[constraints.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = outcome(constraints.get(i), offer, situation);
        }
        return List.of(outcomes);
    }

    /**
     * The offers on which the environment, exactly as declared, would be allowed.
     *
     * @param own its own offer
     * @param outcomes what every constraint says on that
     */
    List<Offer> allowedOffers(Offer own, List<Outcome> outcomes) {
        List<Offer> allowed = new ArrayList<>();
        for (Offer offer : doctrine.offers()) {
            if (offer.id().equals(own.id()) ? isAllowed(outcomes) : isAllowed(offer, situation(offer))) {
                allowed.add(offer);
            }
        }
        return allowed;
    }

    private static boolean isAllowed(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome.isFailure()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the environment would be allowed on this offer in this situation. */
    boolean isAllowed(Offer offer, Situation situation) {
        for (Constraint constraint : doctrine.mandatoryConstraints()) {
            if (Result.of(constraint, situation).isOpen()
                    && lifting(constraint, offer).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What one constraint says, derogations in force counted. */
    Outcome outcome(Constraint constraint, Offer offer, Situation situation) {
        Result result = Result.of(constraint, situation);
        Optional<Derogation> derogation = result.isOpen() ? lifting(constraint, offer) : Optional.empty();
        return new Outcome(
                constraint,
                environment,
                offer,
                situation,
                derogation.isPresent() ? Result.DEROGATED : result,
                derogation.orElse(null));
    }

    private Optional<Derogation> lifting(Constraint constraint, Offer offer) {
        return derogations.lifting(constraint.id(), environment.name(), offer.id());
    }
}
