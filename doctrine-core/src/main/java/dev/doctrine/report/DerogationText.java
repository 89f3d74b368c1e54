package dev.doctrine.report;

import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.declaration.Derogation;
import java.util.Optional;

/** Says what became of a derogation. */
final class DerogationText {

    private final Messages messages;

    DerogationText(Messages messages) {
        this.messages = messages;
    }

    /** One line: place, derogation, and whether it lifts something or why not. */
    String line(DerogationReview review) {
        Derogation derogation = review.derogation();
        return messages.text(
                "derogation." + review.status().key(),
                Excerpt.escaped(derogation.place().toString()),
                Excerpt.shortened(derogation.id()),
                derogation.constraint(),
                Excerpt.shortened(String.join(", ", derogation.environments())),
                derogation.offer(),
                Excerpt.shortened(derogation.decision().reference()),
                Excerpt.shortened(derogation.decision().authority()),
                String.valueOf(derogation.decision().date()),
                end(derogation));
    }

    /** The last day, or that there is none. */
    String end(Derogation derogation) {
        return Optional.ofNullable(derogation.until())
                .map(until -> messages.text("derogation.until", until.toString()))
                .orElseGet(() -> messages.text("derogation.permanent"));
    }
}
