package dev.doctrine.schema;

import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.FindingKind;
import dev.doctrine.doctrine.Force;
import dev.doctrine.doctrine.Level;
import dev.doctrine.vocabulary.DeclaredFact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code DoctrineReader} accepts as a layer over the doctrine. Names that the layer may define itself are proposed, and
 * others accepted; what it amends is of the doctrine.
 */
final class LayerSchema {

    private final Definitions definitions;
    private final ConditionSchema conditions;
    private final OfferSchema offers;

    LayerSchema(Definitions definitions) {
        this.definitions = definitions;
        this.conditions = new ConditionSchema(definitions);
        this.offers = new OfferSchema(definitions);
    }

    /** The whole layer. */
    Schema root() {
        Schema knownOffer = definitions.proposed(definitions.offerIds());
        return definitions
                .object("layer")
                .required("format", Schema.of("const", 1))
                .required("layer", definitions.refer("header", this::header))
                .optional("sources", Schema.named(definitions.refer("source", this::source)))
                .optional("contradictions", Schema.named(definitions.refer("contradiction", this::contradiction)))
                .optional("amendments", definitions.refer("amendments", this::amendments))
                .optional("offers", Schema.named(definitions.refer("offer-added", offers::added)))
                .optional("constraints", Schema.named(definitions.refer("constraint-added", this::constraint)))
                .optional(
                        "market-names",
                        Schema.named(definitions
                                .object("market-name")
                                .optional("aliases", Schema.list(definitions.text()))
                                .required("declared-as", knownOffer)
                                .schema()))
                .optional("evidence", new EvidenceSchema(definitions).rules())
                .optional("known-findings", Schema.list(definitions.refer("known-finding", this::knownFinding)))
                .optional("derogations", Schema.list(definitions.refer("registered-derogation", this::derogation)))
                .schema();
    }

    private Schema header() {
        return definitions
                .object("header")
                .required("id", definitions.text())
                .required("version", definitions.text())
                .optional("review-by", definitions.day())
                .optional("reviewer", definitions.bilingual())
                .schema()
                .with(
                        "dependencies",
                        new TreeMap<>(Map.of("review-by", List.of("reviewer"), "reviewer", List.of("review-by"))));
    }

    private Schema source() {
        return definitions
                .object("source")
                .required("title", definitions.bilingual())
                .required("publisher", definitions.bilingual())
                .required("date", definitions.text())
                .required("weight", definitions.bilingual())
                .optional("force", Schema.words(Force.KEYS.all()))
                .optional("read", definitions.day())
                .optional("not-read", definitions.bilingual())
                .optional("url", Schema.text("^https://"))
                .schema();
    }

    private Schema contradiction() {
        Schema side = definitions
                .object("side")
                .required("source", offers.source())
                .required("section", definitions.text())
                .required("says", definitions.bilingual())
                .schema();
        return definitions
                .object("contradiction")
                .required("about", definitions.bilingual())
                .optional("when", conditions.condition())
                .required("sides", Schema.list(side))
                .required("choice", definitions.bilingual())
                .schema();
    }

    private Schema constraint() {
        Schema terms = definitions
                .object("derogation-terms")
                .optional("authorities", Schema.list(definitions.text()))
                .optional("months", definitions.count())
                .schema();
        return definitions
                .object("constraint")
                .required("level", Schema.words(Level.KEYS.all()))
                .optional("places", Schema.list(Schema.words(DeclaredFact.KEYS.all())))
                .required("title", definitions.bilingual())
                .required("requirement", definitions.bilingual())
                .required("violation", definitions.bilingual())
                .required("remedy", definitions.bilingual())
                .optional("remedy-undetermined", definitions.bilingual())
                .optional("derogable", Definitions.flag())
                .optional("derogation", terms)
                .required("sources", offers.citations())
                .optional("when", conditions.condition())
                .required("require", conditions.condition())
                .optional("changes", Schema.list(definitions.refer("change", conditions::change)))
                .schema();
    }

    private Schema amendments() {
        Schema restated = definitions.refer("offer-restated", offers::restated);
        return definitions
                .object("amendments")
                .optional("offers", definitions.ofOffers(restated))
                .optional(
                        "constraints",
                        definitions.ofConstraints(amendable(), definitions.refer("amended-constraint", this::amended)))
                .schema();
    }

    /** All constraints that were ever defined: the layer may be the one that removes them. */
    private List<String> amendable() {
        Stream<String> removed = definitions.doctrine().amendments().stream()
                .filter(Amendment.ConstraintRemoved.class::isInstance)
                .map(amendment -> ((Amendment.ConstraintRemoved) amendment).constraint());
        return Stream.concat(definitions.constraintIds().stream(), removed)
                .distinct()
                .toList();
    }

    /** Either another level, or none any more. */
    private Schema amended() {
        Schema removed = Schema.having("removed").and(Schema.where(Map.of("removed", Schema.only(true))));
        return definitions
                .object("amended-constraint")
                .optional("level", Schema.words(Level.KEYS.all()))
                .optional("removed", Definitions.flag())
                .optional("sources", Schema.list(offers.citation()))
                .schema()
                .and(Schema.when(Schema.having("level"), Schema.where(Map.of("removed", Schema.only(false)))))
                .with("else", removed);
    }

    private Schema knownFinding() {
        return definitions
                .object("known-finding")
                .required("finding", Schema.words(FindingKind.KEYS.all()))
                .required("about", Schema.filledList(definitions.proposed(definitions.constraintIds())))
                .required("reason", definitions.bilingual())
                .schema();
    }

    private Schema derogation() {
        ObjectSchema entry = definitions
                .object("derogation")
                .required("application", definitions.text())
                .optional("application-id", definitions.text());
        return new DerogationSchema(definitions)
                .of(
                        entry,
                        definitions.proposed(definitions.constraintIds()),
                        definitions.filledTexts(),
                        definitions.proposed(definitions.offerIds()),
                        definitions.proposed(definitions.hostIds()));
    }
}
