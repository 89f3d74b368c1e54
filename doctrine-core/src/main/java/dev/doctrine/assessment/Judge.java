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
        return new Situation(declared, offer.facts());
    }

    /** What every constraint says, in the doctrine's order. */
    List<Outcome> outcomes(Offer offer) {
        Situation situation = situation(offer);
        return doctrine.constraints().stream()
                .map(constraint -> outcome(constraint, offer, situation))
                .toList();
    }

    /** The verdict if the environment stood on this offer in this situation. */
    Verdict verdict(Offer offer, Situation situation) {
        return Verdict.worst(doctrine.constraints().stream()
                .map(constraint -> outcome(constraint, offer, situation).verdict()));
    }

    /** The offers on which the environment, exactly as declared, would be allowed. */
    List<Offer> allowedOffers() {
        return doctrine.offers().stream()
                .filter(offer -> verdict(offer, situation(offer)) == Verdict.ALLOWED)
                .toList();
    }

    /** What one constraint says, derogations in force counted. */
    Outcome outcome(Constraint constraint, Offer offer, Situation situation) {
        Result result = Result.of(constraint, situation);
        Optional<Derogation> derogation = result == Result.VIOLATED || result == Result.UNDETERMINED
                ? derogations.lifting(constraint.id(), environment.name(), offer.id())
                : Optional.empty();
        return new Outcome(
                constraint,
                environment,
                offer,
                situation,
                derogation.isPresent() ? Result.DEROGATED : result,
                derogation.orElse(null));
    }
}
