package dev.doctrine.report;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.declaration.Derogation;
import dev.doctrine.declaration.Environment;
import java.util.List;
import java.util.Optional;

/** Says what became of a derogation. */
final class DerogationText {

    private final Messages messages;
    private final List<String> declared;

    DerogationText(Messages messages, Assessment assessment) {
        this.messages = messages;
        this.declared = assessment.declaration().environments().stream()
                .map(Environment::name)
                .toList();
    }

    /** One line: place, derogation, and whether it lifts something or why not. */
    String line(DerogationReview review) {
        return Excerpt.escaped(review.derogation().place().toString()) + " " + sentence(review);
    }

    /** Whether it lifts something or why not. */
    String sentence(DerogationReview review) {
        Derogation derogation = review.derogation();
        String fate = messages.text(
                "derogation." + review.status().key(),
                Excerpt.shortened(derogation.id()),
                derogation.constraint(),
                list(derogation.environments()),
                derogation.offer(),
                Excerpt.shortened(derogation.decision().reference()),
                Excerpt.shortened(derogation.decision().authority()),
                String.valueOf(derogation.decision().date()),
                end(derogation));
        List<String> unknown = derogation.environments().stream()
                .filter(name -> !declared.contains(name))
                .toList();
        return unknown.isEmpty()
                ? fate
                : fate + " " + messages.text("derogation.unknown-environment", list(unknown), list(declared));
    }

    private static String list(List<String> names) {
        return Excerpt.shortened(String.join(", ", names));
    }

    /** The last day, or that there is none. */
    private String end(Derogation derogation) {
        return Optional.ofNullable(derogation.until())
                .map(until -> messages.text("derogation.until", until.toString()))
                .orElseGet(() -> messages.text("derogation.permanent"));
    }
}
