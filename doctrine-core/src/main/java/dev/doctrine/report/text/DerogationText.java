package dev.doctrine.report.text;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogability;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.DerogationRules;
import dev.doctrine.text.Excerpt;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what became of a derogation. */
public final class DerogationText {

    private final Messages messages;
    private final DecisionText decisionText;
    private final Doctrine doctrine;
    private final Set<String> declared;
    private final DerogationRules rules;
    private final LocalDate today;

    public DerogationText(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.decisionText = new DecisionText(messages);
        this.doctrine = assessment.doctrine();
        this.declared = new LinkedHashSet<>(assessment.declaration().environmentNames());
        this.rules = assessment.policy().derogations();
        this.today = assessment.today();
    }

    /** One line: place, derogation, and whether it lifts something or why not. */
    public String line(DerogationReview review) {
        return Excerpt.escaped(review.derogation().place().toString()) + " " + sentence(review);
    }

    /** Whether it lifts something or why not. */
    public String sentence(DerogationReview review) {
        Derogation derogation = review.derogation();
        Derogability derogability = derogability(derogation);
        String fate = messages.text(
                "derogation." + key(review),
                Excerpt.shortened(derogation.id()),
                DecisionText.subject(derogation.constraint(), derogation.host()),
                list(derogation.environments()),
                derogation.offer(),
                Excerpt.shortened(derogation.decision().reference()),
                Excerpt.shortened(derogation.decision().authority()),
                decisionText.decided(derogation),
                decisionText.end(derogation),
                String.valueOf(rules.maximumMonths().get(derogation.constraint())),
                list(new TreeSet<>(rules.authorities())),
                String.join(", ", derogability.authorities()),
                String.valueOf(derogability.months()));
        Set<String> unknown = new LinkedHashSet<>(derogation.environments());
        unknown.removeAll(declared);
        return fate
                + (review.endsSoon() ? " " + messages.text("derogation.ends-soon") : "")
                + (unknown.isEmpty() ? "" : " " + messages.text("unknown-environment", list(unknown), list(declared)));
    }

    private Derogability derogability(Derogation derogation) {
        Optional<Constraint> constraint = doctrine.constraint(derogation.constraint());
        return constraint.isPresent() ? constraint.get().derogability() : Derogability.USUAL;
    }

    private static String key(DerogationReview review) {
        return review.derogation().term() instanceof Derogation.Malformed
                ? "malformed"
                : review.status().key();
    }

    /** Why something is lifted: the derogation with its decision and end, and its reason. */
    public String lifting(Derogation derogation) {
        return applied(derogation) + " " + messages.text("derogation.reason", Excerpt.escaped(derogation.reason()));
    }

    /** That a derogation lifts something, with its decision and end. */
    public String applied(Derogation derogation) {
        boolean endsSoon = rules.endsSoon(derogation, today);
        return sentence(new DerogationReview(derogation, DerogationReview.Status.APPLIED, endsSoon));
    }

    private static String list(Collection<String> names) {
        return Excerpt.shortened(String.join(", ", names));
    }
}
