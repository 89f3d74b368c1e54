package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
import dev.doctrine.declaration.Explanation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the repository shows of one declaration, and what each find counts for.
 *
 * @param evidence all that a scan found, and how far it looked
 * @param finds the finds, in the scan's order
 * @param explanations what became of each answer of the project, in its order
 */
public record ShownEvidence(Evidence evidence, List<CountedFind> finds, List<ExplanationReview> explanations) {

    public ShownEvidence {
        finds = List.copyOf(finds);
        explanations = List.copyOf(explanations);
    }

    /** What this scan shows of this declaration. The only place that decides which explanation counts. */
    static ShownEvidence of(
            Evidence evidence, Declaration declaration, Doctrine doctrine, Policy policy, LocalDate today) {
        boolean count = policy.evidence().acceptsExplanations();
        Set<Explanation> applied = Collections.newSetFromMap(new IdentityHashMap<>());
        Attribution attribution = new Attribution(declaration.environments(), doctrine);
        List<CountedFind> finds = new ArrayList<>();
        for (Find find : evidence.finds()) {
            Explanation explanation = count ? explaining(find, declaration, today) : null;
            if (explanation == null) {
                finds.add(new CountedFind(find, attribution.environmentsOf(find), null));
            } else {
                String environment = explanation.environmentOrNull();
                finds.add(new CountedFind(find, environment == null ? List.of() : List.of(environment), explanation));
                applied.add(explanation);
            }
        }
        List<ExplanationReview> reviews = new ArrayList<>();
        for (Explanation explanation : declaration.explanations()) {
            reviews.add(new ExplanationReview(explanation, status(explanation, count, applied, today)));
        }
        return new ShownEvidence(evidence, finds, reviews);
    }

    /** The first answer in force to a find; null where there is none. */
    private static @Nullable Explanation explaining(Find find, Declaration declaration, LocalDate today) {
        for (Explanation each : declaration.explanations()) {
            if (!each.until().isBefore(today)
                    && each.isAbout(find.host().id(), find.place().path())) {
                return each;
            }
        }
        return null;
    }

    private static ExplanationReview.Status status(
            Explanation explanation, boolean count, Set<Explanation> applied, LocalDate today) {
        if (!count) {
            return ExplanationReview.Status.REFUSED;
        }
        if (explanation.until().isBefore(today)) {
            return ExplanationReview.Status.EXPIRED;
        }
        return applied.contains(explanation) ? ExplanationReview.Status.APPLIED : ExplanationReview.Status.UNUSED;
    }

    /** The finds that count for this environment. */
    List<Find> countingFor(Environment environment) {
        List<Find> counting = new ArrayList<>();
        for (CountedFind find : finds) {
            if (find.environments().contains(environment.name())) {
                counting.add(find.find());
            }
        }
        return counting;
    }

    /** What became of the answers that answer nothing; none is unused where nobody looked. */
    public List<ExplanationReview> idle() {
        List<ExplanationReview> idle = new ArrayList<>();
        for (ExplanationReview review : explanations) {
            boolean unseen = review.status() == ExplanationReview.Status.UNUSED && !evidence.isOfScan();
            if (review.status() != ExplanationReview.Status.APPLIED && !unseen) {
                idle.add(review);
            }
        }
        return List.copyOf(idle);
    }

    /** What there is to know of it beside the outcomes. */
    List<Notice> notices(boolean hosted) {
        List<Notice> notices = new ArrayList<>();
        for (CountedFind find : finds) {
            if (!hosted) {
                notices.add(new Notice.ShownThoughNotHosted(find.find()));
            } else if (find.isUndeclared()) {
                notices.add(new Notice.ShownAtOtherStage(find.find()));
            }
        }
        for (ExplanationReview review : idle()) {
            notices.add(new Notice.ExplanationIdle(review));
        }
        return notices;
    }
}
