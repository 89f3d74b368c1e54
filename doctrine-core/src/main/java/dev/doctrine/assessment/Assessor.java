package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Derogation;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import java.time.LocalDate;
import java.util.List;

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
        Judge judge = new Judge(doctrine, environment, derogations, today);
        return new EnvironmentAssessment(environment, offer, judge.outcomes(offer), judge.allowedOffers());
    }

    private static DerogationReview review(
            Derogation derogation, List<EnvironmentAssessment> environments, LocalDate today) {
        // One that another outlasts has its part in it all the same.
        boolean applied = environments.stream()
                .flatMap(environment -> environment.outcomes().stream())
                .filter(outcome -> outcome.result() == Result.DEROGATED)
                .anyMatch(outcome -> derogation.covers(
                        outcome.constraint().id(),
                        outcome.environment().name(),
                        outcome.offer().id()));
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
