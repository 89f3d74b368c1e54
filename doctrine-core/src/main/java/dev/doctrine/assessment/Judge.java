package dev.doctrine.assessment;

import dev.doctrine.declaration.Acknowledgement;
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
    private final Acknowledgements acknowledgements;
    private final Observation observation;

    Judge(
            Doctrine doctrine,
            Environment environment,
            Derogations derogations,
            Acknowledgements acknowledgements,
            LocalDate today) {
        this(doctrine, environment, derogations, acknowledgements, Observation.ofNothing(), today);
    }

    Judge(
            Doctrine doctrine,
            Environment environment,
            Derogations derogations,
            Acknowledgements acknowledgements,
            Observation observation,
            LocalDate today) {
        this.doctrine = doctrine;
        this.environment = environment;
        this.declared = environment.facts().with(DeclaredFact.TODAY, today.toEpochDay());
        this.derogations = derogations;
        this.acknowledgements = acknowledgements;
        this.observation = observation;
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
    List<AllowedOffer> allowedOffers(Offer own, List<Outcome> outcomes) {
        List<AllowedOffer> allowed = new ArrayList<>();
        for (Offer offer : doctrine.offers()) {
            Verdict verdict = offer.id().equals(own.id()) ? Verdict.worst(outcomes) : verdict(offer, situation(offer));
            if (verdict.passes()) {
                allowed.add(new AllowedOffer(offer, verdict == Verdict.DEROGATED));
            }
        }
        return allowed;
    }

    /** The verdict on this offer in this situation; of those that do not pass, one of the two. */
    private Verdict verdict(Offer offer, Situation situation) {
        Verdict verdict = Verdict.ALLOWED;
        for (Constraint constraint : doctrine.mandatoryConstraints()) {
            Result result = Result.of(constraint, situation);
            if (result.isOpen()) {
                if (lifting(constraint, offer).isEmpty()) {
                    return Verdict.of(constraint.level(), result);
                }
                verdict = Verdict.DEROGATED;
            }
        }
        return verdict;
    }

    /** Whether the environment would be let pass on this offer in this situation. */
    boolean isAllowed(Offer offer, Situation situation) {
        return verdict(offer, situation).passes();
    }

    /** What one constraint says, derogations in force and answers of the project counted. */
    Outcome outcome(Constraint constraint, Offer offer, Situation situation) {
        Result result = Result.of(constraint, situation);
        Optional<Derogation> derogation = result.isOpen() ? lifting(constraint, offer) : Optional.empty();
        if (derogation.isPresent()) {
            return new Outcome(
                    constraint, environment, offer, situation, Result.DEROGATED, derogation.get(), null, false);
        }
        Acknowledgement answer = result.isOpen()
                ? acknowledgements
                        .answering(constraint, environment, offer, situation)
                        .orElse(null)
                : null;
        return new Outcome(
                constraint,
                environment,
                offer,
                situation,
                answer == null ? result : Result.ACKNOWLEDGED,
                null,
                answer,
                observation.observes(constraint, environment, offer, result));
    }

    private Optional<Derogation> lifting(Constraint constraint, Offer offer) {
        return derogations.lifting(constraint.id(), environment.name(), offer.id());
    }
}
