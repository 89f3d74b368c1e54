package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something to know beside the outcomes: it changes no verdict today. */
public sealed interface Notice {

    /** A layer of the doctrine is past the day by which its sources were to be read again. */
    record ReviewDue(Layer layer, Layer.Review review) implements Notice {}

    /** The qualification of the offer of an environment ends soon. */
    record QualificationEnds(Environment environment, Offer offer, LocalDate lastDay) implements Notice {}

    /** The security accreditation of an environment ends soon. */
    record HomologationEnds(Environment environment, LocalDate lastDay) implements Notice {}

    /** Refusals stop no build on this day. */
    record Observing(Enforcement enforcement) implements Notice {}

    /** Nothing that the application declares is refused any more as a known refusal says. */
    record RefusalEnded(KnownRefusal refusal) implements Notice {}

    /** A known refusal is about a constraint that nothing lifts, so that it covers nothing. */
    record RefusalVoid(KnownRefusal refusal) implements Notice {}

    /** The repository shows a host at a stage that no environment declares. */
    record ShownAtOtherStage(Find find) implements Notice {}

    /** The repository shows a host, and the declaration says that nothing is hosted. */
    record ShownThoughNotHosted(Find find) implements Notice {}

    /** An answer to evidence answers nothing. */
    record ExplanationIdle(ExplanationReview review) implements Notice {}

    /** What there is to know of any assessment by this doctrine and policy on this day. */
    static List<Notice> ofAll(Doctrine doctrine, Policy policy, LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        if (policy.enforcement().observes(today)) {
            notices.add(new Observing(policy.enforcement()));
        }
        notices.addAll(reviewsDue(doctrine, today));
        return notices;
    }

    /** What there is to know of an entry of a list of known refusals that covers nothing. */
    static Notice of(KnownRefusal idle, Doctrine doctrine) {
        Optional<Constraint> constraint = doctrine.constraint(idle.constraint());
        return constraint.isPresent() && !constraint.get().derogability().possible()
                ? new RefusalVoid(idle)
                : new RefusalEnded(idle);
    }

    /** The layers of this doctrine whose review is overdue on this day, the lowest first. */
    private static List<Notice> reviewsDue(Doctrine doctrine, LocalDate today) {
        List<Notice> notices = new ArrayList<>();
        for (Layer layer : doctrine.layers()) {
            Layer.Review review = layer.reviewOrNull();
            if (review != null && review.by().isBefore(today)) {
                notices.add(new ReviewDue(layer, review));
            }
        }
        return notices;
    }
}
