package dev.doctrine.schema;

import dev.doctrine.doctrine.Bilingual;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.text.Messages;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What several places of one schema take: each stands once, under {@code definitions}, and is referred to. */
final class Definitions {

    private final Doctrine doctrine;
    private final Messages messages;
    private final Map<String, Object> definitions = new TreeMap<>();

    Definitions(Doctrine doctrine, Messages messages) {
        this.doctrine = doctrine;
        this.messages = messages;
    }

    Doctrine doctrine() {
        return doctrine;
    }

    Messages messages() {
        return messages;
    }

    /** The keys of a mapping, none yet. */
    ObjectSchema object(String name) {
        return new ObjectSchema(name, messages);
    }

    /** A reference to what is defined under this name, now or before. */
    Schema refer(String name, Supplier<Schema> schema) {
        if (!definitions.containsKey(name)) {
            // It may refer to itself.
            definitions.put(name, Schema.any());
            definitions.put(name, schema.get());
        }
        return Schema.definition(name);
    }

    /** All that was referred to, by name. */
    Map<String, Object> all() {
        return definitions;
    }

    Schema text() {
        return refer("text", () -> Schema.text("\\S"));
    }

    Schema filledTexts() {
        return Schema.filledList(text());
    }

    /** The same where one text may stand for a list of one; with a comma in it, it looks like several. */
    Schema oneOrFilledTexts() {
        return Schema.anyOf(text().with("not", Schema.of("pattern", ",")), filledTexts());
    }

    /** A value of a fact of this type in a declaration, where one word may stand for a list of one. */
    Schema declared(FactType type) {
        return type instanceof FactType.SomeWords words
                ? Schema.anyOf(vocabulary(words.vocabulary()), type(type))
                : type(type);
    }

    static Schema flag() {
        return Schema.type("boolean");
    }

    Schema day() {
        return type(Quantity.DAY);
    }

    Schema count() {
        return type(Quantity.COUNT);
    }

    Schema bilingual() {
        return refer(
                "bilingual",
                () -> object("bilingual")
                        .required("fr", text())
                        .required("en", text())
                        .schema());
    }

    /** A value of a fact of this type. */
    Schema type(FactType type) {
        if (type instanceof FactType.OneWord word) {
            return vocabulary(word.vocabulary());
        }
        if (type instanceof FactType.SomeWords words) {
            return Schema.list(vocabulary(words.vocabulary()));
        }
        return type instanceof Quantity quantity ? quantity(quantity) : flag();
    }

    /** What a type is called here. */
    static String name(FactType type) {
        if (type instanceof FactType.OneWord word) {
            return word.vocabulary().key();
        }
        if (type instanceof FactType.SomeWords words) {
            return "some-" + words.vocabulary().key();
        }
        return type instanceof Quantity quantity ? quantity.name().toLowerCase(Locale.ROOT) : "flag";
    }

    private Schema quantity(Quantity quantity) {
        return refer(name(quantity), () -> switch (quantity) {
            case COUNT -> Schema.type("integer").and(range(quantity, 1));
            case PERCENTAGE -> Schema.type("number").and(range(quantity, 1_000));
            case DURATION -> Schema.text("^" + quantity.form() + "$");
            case DAY -> Schema.text("^" + quantity.form() + "$").with("format", "date");
        });
    }

    private static Schema range(Quantity quantity, int unit) {
        return Schema.of("minimum", (int) quantity.lowest() / unit).with("maximum", (int) quantity.highest() / unit);
    }

    private Schema vocabulary(Vocabulary vocabulary) {
        return refer(vocabulary.key(), () -> spelt(Schema.words(vocabulary.words()), vocabulary.spellings()));
    }

    /** An offer that one can deploy on. */
    Schema offer() {
        return refer(
                "offer",
                () -> spelt(
                        explained(
                                doctrine.offers().stream().map(Offer::id).toList(),
                                doctrine.offers().stream().map(Offer::name).toList()),
                        doctrine.offerNames()));
    }

    /** A constraint, by its id. */
    Schema constraintId() {
        return refer("constraint-id", () -> explained(constraintIds(), titles()));
    }

    /** A constraint, however it is spelt. */
    Schema constraint() {
        return refer("constraint", () -> spelt(explained(constraintIds(), titles()), constraintIds()));
    }

    /** A value for each of these constraints; what is said of one is its title. */
    Schema ofConstraints(Collection<String> ids, Schema value) {
        ObjectSchema object = object("");
        for (String id : ids) {
            Optional<Constraint> constraint = doctrine.constraint(id);
            object.optional(
                    id, value, constraint.map(known -> written(known.title())).orElse(id));
        }
        return object.schema();
    }

    /** A value for each of the offers and families; what is said of one is its name. */
    Schema ofOffers(Schema value) {
        ObjectSchema object = object("");
        doctrine.catalogue().forEach(offer -> object.optional(offer.id(), value, offer.name()));
        return object.schema();
    }

    List<String> offerIds() {
        return doctrine.catalogue().stream().map(Offer::id).toList();
    }

    List<String> hostIds() {
        return doctrine.evidence().hosts().stream().map(Host::id).toList();
    }

    List<String> constraintIds() {
        return doctrine.constraints().stream().map(Constraint::id).toList();
    }

    private List<String> titles() {
        return doctrine.constraints().stream()
                .map(constraint -> written(constraint.title()))
                .toList();
    }

    /** A text of the doctrine in the language of the schema. */
    String written(Bilingual text) {
        return text.in(messages.locale());
    }

    /** A text for which an editor proposes these words, although others are possible. */
    Schema proposed(Collection<String> words) {
        return words.isEmpty() ? text() : Schema.anyOf(Schema.words(List.copyOf(words)), text());
    }

    private static Schema explained(List<String> words, List<String> explanations) {
        return Schema.words(words).with("enumDescriptions", explanations);
    }

    /** Words, of which an editor proposes the first form, in all spellings that people use. */
    private static Schema spelt(Schema words, Collection<String> spellings) {
        return Schema.anyOf(words, Schema.text(Spellings.pattern(spellings)));
    }
}
