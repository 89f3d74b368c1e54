package dev.doctrine.report.text;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogability;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.DerogationRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what became of a derogation. */
public final class DerogationText {

    private final Messages messages;
    private final Doctrine doctrine;
    private final List<String> declared;
    private final DerogationRules rules;
    private final LocalDate today;

    public DerogationText(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.doctrine = assessment.doctrine();
        this.declared = assessment.declaration().environments().stream()
                .map(Environment::name)
                .toList();
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
        String fate = messages.text(
                "derogation." + key(review),
                Excerpt.shortened(derogation.id()),
                derogation.constraint(),
                list(derogation.environments()),
                derogation.offer(),
                Excerpt.shortened(derogation.decision().reference()),
                Excerpt.shortened(derogation.decision().authority()),
                String.valueOf(derogation.decision().date()),
                end(derogation),
                String.valueOf(rules.maximumMonths().get(derogation.constraint())),
                list(rules.authorities().stream().sorted().toList()),
                String.join(
                        ", ",
                        derogability(derogation).map(Derogability::authorities).orElse(List.of())),
                String.valueOf(
                        derogability(derogation).map(Derogability::months).orElse(0)));
        List<String> unknown = derogation.environments().stream()
                .filter(name -> !declared.contains(name))
                .toList();
        return fate
                + (review.endsSoon() ? " " + messages.text("derogation.ends-soon") : "")
                + (unknown.isEmpty()
                        ? ""
                        : " " + messages.text("derogation.unknown-environment", list(unknown), list(declared)));
    }

    private Optional<Derogability> derogability(Derogation derogation) {
        return doctrine.constraint(derogation.constraint()).map(Constraint::derogability);
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

    private static String list(List<String> names) {
        return Excerpt.shortened(String.join(", ", names));
    }

    /** The last day, or that there is none; of a malformed date, what was written. */
    public String end(Derogation derogation) {
        if (derogation.term() instanceof Derogation.Malformed malformed) {
            return Excerpt.shortened(malformed.written());
        }
        return derogation.term() instanceof Derogation.Until until
                ? messages.text("derogation.until", until.lastDay().toString())
                : messages.text("derogation.permanent");
    }
}
