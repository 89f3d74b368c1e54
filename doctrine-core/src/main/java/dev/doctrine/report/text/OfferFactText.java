package dev.doctrine.report.text;

import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Source;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what sources state of an offer, and what they do not. */
public final class OfferFactText {

    private final Messages messages;

    public OfferFactText(Messages messages) {
        this.messages = messages;
    }

    /**
     * Something that is stated of an offer.
     *
     * @param label what it is about
     */
    public record Stated(String label, String value, Offer.Statement statement) {}

    /** All that is stated, in the order of the facts, then what is said in words. */
    public List<Stated> stated(Offer offer) {
        List<Stated> stated = new ArrayList<>();
        for (OfferFact fact : OfferFact.values()) {
            offer.statement(fact)
                    .ifPresent(statement -> stated.add(new Stated(label(fact), whole(offer, fact), statement)));
        }
        for (OfferText text : OfferText.values()) {
            Offer.Description said = offer.descriptions().get(text);
            if (said != null) {
                stated.add(new Stated(label(text), said.text().in(messages.locale()), said.statement()));
            }
        }
        return List.copyOf(stated);
    }

    /** What no source states: of everything, then under some declarations; empty where all is stated. */
    public List<String> notStated(Offer offer) {
        List<String> labels = new ArrayList<>();
        for (OfferFact fact : OfferFact.values()) {
            if (offer.statement(fact).isEmpty()) {
                labels.add(label(fact));
            }
        }
        for (OfferText text : OfferText.values()) {
            if (!offer.descriptions().containsKey(text)) {
                labels.add(label(text));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!labels.isEmpty()) {
            sentences.add(messages.text("offers.not-stated", String.join(", ", labels)));
        }
        for (Offer.MissingFacts missing : offer.missingFacts()) {
            sentences.add(messages.text(
                    "offers.not-stated-where",
                    where(missing),
                    missing.notStated().stream().map(this::label).collect(Collectors.joining(", ")),
                    missing.note().in(messages.locale())));
        }
        return List.copyOf(sentences);
    }

    /** The value of a fact, as a file has it. */
    public String value(Offer offer, OfferFact fact) {
        return offer.facts().write(fact, messages.text("not-stated"));
    }

    /** The sources of all that is said of the offer, in the doctrine's order. */
    public static List<Source> sources(Offer offer, Doctrine doctrine) {
        Set<Source> cited = Stream.concat(
                        offer.statements().values().stream(),
                        offer.descriptions().values().stream().map(Offer.Description::statement))
                .flatMap(statement -> statement.citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
        return doctrine.sources().stream().filter(cited::contains).toList();
    }

    /** A value with the words of which nothing is stated. */
    private String whole(Offer offer, OfferFact fact) {
        long open = offer.facts().open(fact);
        return open == 0
                ? value(offer, fact)
                : messages.text("offers.partly", value(offer, fact), fact.type().write(open));
    }

    private static String where(Offer.MissingFacts missing) {
        return missing.where().entrySet().stream()
                .map(entry ->
                        entry.getKey().key() + ": " + entry.getKey().type().write(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String label(OfferFact fact) {
        return messages.text("offer-fact." + fact.key());
    }

    private String label(OfferText text) {
        return messages.text("offer-text." + text.key());
    }
}
