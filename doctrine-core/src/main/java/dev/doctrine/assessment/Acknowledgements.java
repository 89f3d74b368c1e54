package dev.doctrine.assessment;

import dev.doctrine.assessment.AcknowledgementReview.Status;
import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.policy.Policy;
import dev.doctrine.vocabulary.DeclaredFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The acknowledgements of one declaration on a day. The only place that decides whether one answers anything.
 *
 * @param counting those that answer their constraint where it is not met
 */
record Acknowledgements(
        Doctrine doctrine, Policy policy, LocalDate today, List<Acknowledgement> all, List<Acknowledgement> counting) {

    static Acknowledgements of(Declaration declaration, Doctrine doctrine, Policy policy, LocalDate today) {
        List<Acknowledgement> all = declaration.acknowledgements();
        Acknowledgements none = new Acknowledgements(doctrine, policy, today, all, List.of());
        List<Acknowledgement> counting = new ArrayList<>();
        for (Acknowledgement acknowledgement : all) {
            if (none.status(acknowledgement, true) == Status.APPLIED) {
                counting.add(acknowledgement);
            }
        }
        return new Acknowledgements(doctrine, policy, today, all, counting);
    }

    /** Those of a situation that nobody declares: none. */
    static Acknowledgements none(Doctrine doctrine, LocalDate today) {
        return new Acknowledgements(doctrine, Policy.NONE, today, List.of(), List.of());
    }

    /**
     * What answers a constraint that is not met. The answer is about the environment as it is declared: on another offer, or
     * with data of another classification, nobody gave it.
     */
    Optional<Acknowledgement> answering(
            Constraint constraint, Environment environment, Offer offer, Situation situation) {
        // Mostly there is none at all.
        if (counting.isEmpty()
                || !offer.id().equals(environment.offer())
                || classification(situation) != environment.facts().value(DeclaredFact.CLASSIFICATION)) {
            return Optional.empty();
        }
        for (Acknowledgement acknowledgement : counting) {
            if (acknowledgement.isAbout(constraint.id(), environment.name())) {
                return Optional.of(acknowledgement);
            }
        }
        return Optional.empty();
    }

    private static long classification(Situation situation) {
        return situation.value(DeclaredFact.CLASSIFICATION);
    }

    /** What became of each in these assessments. */
    List<AcknowledgementReview> reviews(List<EnvironmentAssessment> environments) {
        Set<Acknowledgement> answering = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EnvironmentAssessment environment : environments) {
            for (Outcome outcome : environment.outcomes()) {
                outcome.acknowledgement().ifPresent(answering::add);
            }
        }
        List<AcknowledgementReview> reviews = new ArrayList<>();
        for (Acknowledgement acknowledgement : all) {
            Status status = status(acknowledgement, answering.contains(acknowledgement));
            boolean endsSoon = status == Status.APPLIED && policy.derogations().isSoon(acknowledgement.until(), today);
            reviews.add(new AcknowledgementReview(acknowledgement, status, endsSoon));
        }
        return reviews;
    }

    private Status status(Acknowledgement acknowledgement, boolean needed) {
        if (!policy.acceptsAcknowledgements()) {
            return Status.REFUSED;
        }
        if (!isRecommended(acknowledgement)) {
            return Status.VOID;
        }
        if (acknowledgement.until().isBefore(today)) {
            return Status.EXPIRED;
        }
        return needed ? Status.APPLIED : Status.UNUSED;
    }

    private boolean isRecommended(Acknowledgement acknowledgement) {
        Optional<Constraint> constraint = doctrine.constraint(acknowledgement.constraint());
        return constraint.isPresent() && constraint.get().level() == Level.RECOMMENDED;
    }
}
