package dev.doctrine.report.text;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.text.Excerpt;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Says what became of an acknowledgement. */
public final class AcknowledgementText {

    private final Messages messages;
    private final Doctrine doctrine;
    private final List<String> declared;

    public AcknowledgementText(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.doctrine = assessment.doctrine();
        this.declared = assessment.declaration().environmentNames();
    }

    /** One line: place, acknowledgement, and whether it answers something or why not. */
    public String line(AcknowledgementReview review) {
        return Excerpt.escaped(review.acknowledgement().place().toString()) + " " + sentence(review);
    }

    /** Whether it answers something or why not. */
    public String sentence(AcknowledgementReview review) {
        Acknowledgement acknowledgement = review.acknowledgement();
        Set<String> unknown = new LinkedHashSet<>(acknowledgement.environments());
        unknown.removeAll(declared);
        return text(review.status(), acknowledgement)
                + (review.endsSoon() ? " " + messages.text("acknowledgement.ends-soon") : "")
                + (unknown.isEmpty() ? "" : " " + messages.text("unknown-environment", list(unknown), list(declared)));
    }

    /** That the project answers a constraint, until when, and why. */
    public String answer(Acknowledgement acknowledgement) {
        return text(AcknowledgementReview.Status.APPLIED, acknowledgement);
    }

    private String text(AcknowledgementReview.Status status, Acknowledgement acknowledgement) {
        return messages.text(
                "acknowledgement." + status.key(),
                acknowledgement.constraint(),
                list(acknowledgement.environments()),
                messages.day(acknowledgement.until()),
                Excerpt.escaped(StringUtils.normalizeSpace(acknowledgement.reason())),
                level(acknowledgement));
    }

    private String level(Acknowledgement acknowledgement) {
        Optional<Constraint> constraint = doctrine.constraint(acknowledgement.constraint());
        return constraint.isPresent()
                ? messages.text("level." + constraint.get().level().key())
                : "";
    }

    private static String list(Collection<String> names) {
        return Excerpt.shortened(String.join(", ", names));
    }
}
