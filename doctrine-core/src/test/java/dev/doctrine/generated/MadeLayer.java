package dev.doctrine.generated;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.FactType.Flag;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes up layers of a doctrine. */
public final class MadeLayer {

    private static final List<Integer> COUNTS = List.of(1, 2, 3, 4, 6);
    private static final List<String> PERCENTAGES = List.of("90", "98", "99", "99.5", "99.9", "99.99");
    private static final List<String> DURATIONS = List.of("30min", "2h", "4h", "8h", "24h");
    private static final List<String> DAYS = List.of("2026-06-14", "2026-06-15", "2027-01-31", "2099-12-31");
    private static final List<Map<String, String>> CITED = List.of(Map.of("id", "DINUM-CI", "section", "1 bis"));

    private final Doctrine below;
    private final Choices choices;
    private final Tree tree = new Tree();

    private MadeLayer(Doctrine below, Choices choices, String id) {
        this.below = below;
        this.choices = choices;
        tree.put(1, "format").put(id, "layer", "id").put("1", "layer", "version");
    }

    /** A layer that amends something of the layers below: a fact of an offer, or the level of a constraint. */
    public static Tree amending(Doctrine below, Choices choices, String id) {
        MadeLayer layer = new MadeLayer(below, choices, id);
        if (choices.oneIn(3)) {
            layer.changeLevel();
        } else {
            layer.restate();
        }
        return layer.tree;
    }

    /** A layer that adds a constraint of this id, and registers a derogation from it. */
    public static Tree adding(Doctrine below, Choices choices, String id, String constraint) {
        MadeLayer layer = new MadeLayer(below, choices, id);
        layer.addConstraint(constraint);
        layer.register(constraint);
        return layer.tree;
    }

    private void changeLevel() {
        Constraint constraint = choices.one(below.constraints());
        tree.put(choices.one(List.of(Level.values())).key(), "amendments", "constraints", constraint.id(), "level");
        tree.put(CITED, "amendments", "constraints", constraint.id(), "sources");
    }

    private void restate() {
        Offer offer = choices.one(below.catalogue());
        OfferFact fact = choices.one(List.of(OfferFact.values()));
        tree.put(value(fact.type()), "amendments", "offers", offer.id(), "facts", fact.key(), "value");
        tree.put(CITED, "amendments", "offers", offer.id(), "facts", fact.key(), "sources");
    }

    private void addConstraint(String id) {
        tree.put("mandatory", "constraints", id, "level");
        for (String text : List.of("title", "requirement", "violation", "remedy")) {
            tree.put("Texte", "constraints", id, text, "fr").put("Text", "constraints", id, text, "en");
        }
        tree.put(CITED, "constraints", id, "sources");
        OfferFact fact = choices.one(List.of(OfferFact.values()));
        tree.put("offer." + fact.key(), "constraints", id, "require", "fact");
        tree.put(value(fact.type()), "constraints", id, "require", "is");
    }

    private void register(String constraint) {
        Tree derogation = new Tree()
                .put("DER-" + constraint, "id")
                .put("Suivi", "application")
                .put(constraint, "constraint")
                .put(List.of("PROD 2", "production"), "environments")
                .put(choices.one(below.offers()).id(), "offer")
                .put("Motif", "reason")
                .put("2026/113", "decision", "reference")
                .put("Ministre", "decision", "authority")
                .put("2026-05-12", "decision", "date")
                .put(true, "permanent");
        tree.put(List.of(derogation.root()), "derogations");
    }

    /** A value as one writes it. */
    private Object value(FactType type) {
        if (type instanceof Flag) {
            return choices.oneIn(2);
        }
        if (type instanceof OneWord word) {
            return choices.one(word.vocabulary().words());
        }
        if (type instanceof SomeWords words) {
            return choices.some(words.vocabulary().words());
        }
        return switch ((Quantity) type) {
            case COUNT -> choices.one(COUNTS);
            case PERCENTAGE -> new BigDecimal(choices.one(PERCENTAGES));
            case DURATION -> choices.one(DURATIONS);
            case DAY -> choices.one(DAYS);
        };
    }
}
