package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Derogation;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.vocabulary.DeclaredFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assesses declarations against one doctrine. Pure and thread-safe: the day comes from the caller. */
public final class Assessor {

    private final Doctrine doctrine;

    /** An assessor for this doctrine. */
    public Assessor(Doctrine doctrine) {
        this.doctrine = doctrine;
    }

    /**
     * Assesses a declaration that was read with the same doctrine.
     *
     * @param today the day on which derogations and qualifications have to hold
     */
    public Assessment assess(Declaration declaration, LocalDate today) {
        List<EnvironmentAssessment> environments = declaration.environments().stream()
                .map(environment -> assess(environment, declaration.derogations(), today))
                .toList();
        List<DerogationReview> reviews = declaration.derogations().stream()
                .map(derogation -> review(derogation, environments, today))
                .toList();
        return new Assessment(doctrine, declaration, today, environments, reviews);
    }

    private EnvironmentAssessment assess(Environment environment, List<Derogation> derogations, LocalDate today) {
        Offer offer = doctrine.offer(environment.offer())
                .orElseThrow(
                        () -> new IllegalArgumentException("Not an offer of this doctrine: " + environment.offer()));
        List<Derogation> inForce = derogations.stream()
                .filter(derogation -> derogation.on(today) == Derogation.Validity.IN_FORCE)
                .toList();
        List<Outcome> outcomes = outcomes(environment, offer, inForce, today);
        List<Offer> allowed = doctrine.offers().stream()
                .filter(candidate -> Verdict.worst(outcomes(environment, candidate, inForce, today).stream()
                                .map(Outcome::verdict))
                        == Verdict.ALLOWED)
                .toList();
        return new EnvironmentAssessment(environment, offer, outcomes, allowed);
    }

    private List<Outcome> outcomes(Environment environment, Offer offer, List<Derogation> inForce, LocalDate today) {
        Situation situation =
                new Situation(environment.facts().with(DeclaredFact.TODAY, today.toEpochDay()), offer.facts());
        List<Outcome> outcomes = new ArrayList<>();
        for (Constraint constraint : doctrine.constraints()) {
            Result result = result(constraint, situation);
            Optional<Derogation> derogation = result == Result.VIOLATED || result == Result.UNDETERMINED
                    ? covering(inForce, constraint, environment, offer)
                    : Optional.empty();
            outcomes.add(new Outcome(
                    constraint,
                    environment,
                    offer,
                    situation,
                    derogation.isPresent() ? Result.DEROGATED : result,
                    derogation.orElse(null)));
        }
        return outcomes;
    }

    private static Result result(Constraint constraint, Situation situation) {
        if (constraint.ignores(situation)) {
            return Result.NOT_APPLICABLE;
        }
        return switch (constraint.in(situation)) {
            case TRUE -> Result.SATISFIED;
            case FALSE -> Result.VIOLATED;
            case UNKNOWN -> Result.UNDETERMINED;
        };
    }

    private static Optional<Derogation> covering(
            List<Derogation> inForce, Constraint constraint, Environment environment, Offer offer) {
        return inForce.stream()
                .filter(derogation -> derogation.covers(constraint.id(), environment.name(), offer.id()))
                .findFirst();
    }

    private static DerogationReview review(
            Derogation derogation, List<EnvironmentAssessment> environments, LocalDate today) {
        boolean applied = environments.stream()
                .flatMap(environment -> environment.outcomes().stream())
                .anyMatch(outcome -> derogation.equals(outcome.derogationOrNull()));
        return new DerogationReview(
                derogation,
                switch (derogation.on(today)) {
                    case IN_FORCE -> applied ? DerogationReview.Status.APPLIED : DerogationReview.Status.UNUSED;
                    case UNDECIDED -> DerogationReview.Status.UNDECIDED;
                    case NOT_YET -> DerogationReview.Status.NOT_YET;
                    case EXPIRED -> DerogationReview.Status.EXPIRED;
                });
    }
}
