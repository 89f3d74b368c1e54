package dev.doctrine.schema;

import dev.doctrine.doctrine.Source;
import dev.doctrine.report.text.Messages;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.util.List;
import java.util.stream.Stream;

/** What a layer says of offers: facts and texts, each with the sources that state it. */
record OfferSchema(Definitions definitions) {

    /** An offer that the layer adds. */
    Schema added() {
        return definitions
                .object("offer")
                .optional("extends", definitions.proposed(definitions.offerIds()))
                .optional("family", Definitions.flag())
                .required("name", definitions.text())
                .optional("aliases", Schema.list(definitions.text()))
                .required("facts", facts())
                .optional("not-stated", Schema.list(Schema.words(keys())))
                .optional("not-stated-where", Schema.list(definitions.refer("missing-facts", this::missingFacts)))
                .schema();
    }

    /** What the layer says anew of an offer of the layers below. */
    Schema restated() {
        return definitions.object("offer").required("facts", facts()).schema();
    }

    /** The sources that state something. */
    Schema citations() {
        return Schema.filledList(citation());
    }

    /** A place in a source. */
    Schema citation() {
        return definitions.refer(
                "citation",
                () -> definitions
                        .object("citation")
                        .required("id", source())
                        .required("section", definitions.text())
                        .schema());
    }

    /** A source; the layer may define it. */
    Schema source() {
        return definitions.refer(
                "source-id",
                () -> definitions.proposed(definitions.doctrine().sources().stream()
                        .map(Source::id)
                        .toList()));
    }

    private Schema facts() {
        return definitions.refer("facts", () -> {
            ObjectSchema facts = definitions.object("facts");
            Messages labels = Messages.in(definitions.messages().locale());
            for (OfferFact fact : OfferFact.values()) {
                facts.optional(fact.key(), fact(fact.type()), labels.text("offer-fact." + fact.key()));
            }
            for (OfferText text : OfferText.values()) {
                facts.optional(text.key(), text(), labels.text("offer-text." + text.key()));
            }
            return facts.schema();
        });
    }

    private Schema fact(FactType type) {
        return definitions.refer("stated-" + Definitions.name(type), () -> {
            ObjectSchema fact = definitions.object("fact").required("value", definitions.type(type));
            if (type instanceof FactType.SomeWords) {
                fact.optional("not-stated", definitions.type(type));
            }
            return withBasis(fact);
        });
    }

    private Schema text() {
        return definitions.refer(
                "offer-text", () -> withBasis(definitions.object("fact").required("text", definitions.bilingual())));
    }

    private Schema withBasis(ObjectSchema statement) {
        return statement
                .required("sources", citations())
                .optional("contradictions", Schema.list(definitions.text()))
                .optional("inferred", Definitions.flag())
                .optional("note", definitions.bilingual())
                .schema();
    }

    private Schema missingFacts() {
        ObjectSchema where = definitions.object("");
        for (DeclaredFact fact : DeclaredFact.values()) {
            if (!fact.isDerived()) {
                where.optional(fact.key(), definitions.type(fact.type()), fact.key());
            }
        }
        return definitions
                .object("missing-facts")
                .required("where", where.schema())
                .required("not-stated", Schema.list(Schema.words(OfferFact.KEYS.all())))
                .required("note", definitions.bilingual())
                .schema();
    }

    private static List<String> keys() {
        return Stream.concat(OfferFact.KEYS.all().stream(), OfferText.KEYS.all().stream())
                .toList();
    }
}
