package dev.doctrine.report.text;

import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Template;
import dev.doctrine.text.Excerpt;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.util.Comparator;
import java.util.Optional;

/** Fills the sentences of the doctrine with what an outcome is about. */
final class FilledText {

    private static final String OFFER_PREFIX = "offer.";

    private final Messages messages;
    private final ValueText valueText;

    FilledText(Messages messages) {
        this.messages = messages;
        this.valueText = new ValueText(messages);
    }

    /** The sentence about this outcome. */
    String fill(Template template, Outcome outcome) {
        return template.fill(
                messages.locale(),
                name -> value(name, outcome),
                name -> messages.text(name.startsWith(OFFER_PREFIX) ? "not-stated" : "not-declared"));
    }

    private Optional<String> value(String name, Outcome outcome) {
        if (name.equals(Template.ENVIRONMENT)) {
            return Optional.of(Excerpt.shortened(outcome.environment().name()));
        }
        if (name.equals(Template.OFFER)) {
            return Optional.of(outcome.offer().name());
        }
        if (name.equals(Template.EVIDENCE_HOSTS)) {
            return new EvidenceText(messages).hosts(outcome);
        }
        if (name.equals(Template.EVIDENCE_PLACES)) {
            return new EvidenceText(messages).furtherPlaces(outcome);
        }
        if (name.startsWith(OFFER_PREFIX) && name.endsWith(Template.READ)) {
            return read(fact(name, Template.READ), outcome);
        }
        if (name.startsWith(OFFER_PREFIX) && name.endsWith(Template.WRITTEN)) {
            Facts<OfferFact> offered = outcome.situation().offered();
            return OfferFact.KEYS
                    .find(fact(name, Template.WRITTEN))
                    .filter(offered::states)
                    .map(fact -> fact.type().write(offered.value(fact)));
        }
        if (name.startsWith(OFFER_PREFIX)) {
            return value(
                    OfferFact.KEYS.find(name.substring(OFFER_PREFIX.length())),
                    outcome.situation().offered());
        }
        return value(DeclaredFact.KEYS.find(name), outcome.situation().declared());
    }

    /** The name of the offer's fact before this ending. */
    private static String fact(String name, String ending) {
        return name.substring(OFFER_PREFIX.length(), name.length() - ending.length());
    }

    private <F extends Enum<F> & Fact> Optional<String> value(Optional<F> fact, Facts<F> facts) {
        return fact.isPresent() && facts.states(fact.get())
                ? Optional.of(valueText.say(fact.get(), facts.value(fact.get())))
                : Optional.empty();
    }

    /** The last day on which a source of the offer's fact was read. */
    private Optional<String> read(String fact, Outcome outcome) {
        return OfferFact.KEYS
                .find(fact)
                .flatMap(outcome.offer()::statement)
                .flatMap(statement -> statement.citations().stream()
                        .flatMap(citation -> citation.source().read().stream())
                        .max(Comparator.naturalOrder()))
                .map(messages::day);
    }
}
