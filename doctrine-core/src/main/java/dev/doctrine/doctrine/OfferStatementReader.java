package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is stated of one offer, on top of what it takes over; every fact and text comes with its sources. */
final class OfferStatementReader {

    private final Complaints complaints;
    private final SourceReader sources;
    private final List<String> contradictionIds;
    private final Map<OfferFact, Long> values = new EnumMap<>(OfferFact.class);
    private final Map<OfferFact, Long> open = new EnumMap<>(OfferFact.class);
    private final List<Offer.MissingFacts> missingFacts = new ArrayList<>();
    private final Map<OfferFact, Offer.Statement> statements = new EnumMap<>(OfferFact.class);
    private final Map<OfferText, Offer.Description> descriptions = new EnumMap<>(OfferText.class);
    private final Set<String> given = new HashSet<>();
    private final Set<String> notStated = new HashSet<>();

    OfferStatementReader(Complaints complaints, SourceReader sources, List<String> contradictionIds) {
        this.complaints = complaints;
        this.sources = sources;
        this.contradictionIds = contradictionIds;
    }

    void takeOver(Offer offer) {
        offer.statements().keySet().forEach(fact -> {
            values.put(fact, offer.facts().value(fact));
            open.put(fact, offer.facts().open(fact));
        });
        missingFacts.addAll(offer.missingFacts());
        statements.putAll(offer.statements());
        descriptions.putAll(offer.descriptions());
    }

    void readStated(String offer, MappingReader facts) {
        IncompleteFacts incomplete = new IncompleteFacts(sources.proposed());
        for (Node.Entry entry : facts.entries()) {
            if (incomplete.take(entry)) {
                given.add(entry.key());
                OfferFact.KEYS
                        .find(entry.key())
                        .ifPresent(fact -> IncompleteFacts.value(entry)
                                .ifPresent(value -> fact.type().read(entry.key(), value, complaints)));
            } else {
                readStatement(entry);
            }
        }
        incomplete.complain(offer, complaints);
    }

    void readNotStated(String offer, List<Node> keys) {
        keys.forEach(node -> readNotStated(offer, node));
    }

    /** Complains of what is neither stated nor said to be not stated, and has to be, where nothing was taken over. */
    void refuseUnaccounted(String offer, Place place, Accounting accounting) {
        boolean all = accounting == Accounting.EVERY_FACT;
        List<String> missing = (all ? allKeys().stream() : limits())
                .filter(key -> !notStated.contains(key) && !given.contains(key))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            complaints.addPaste(
                    place,
                    all ? DoctrineProblem.FACTS_UNACCOUNTED : DoctrineProblem.LIMITS_UNACCOUNTED,
                    "not-stated: [" + String.join(", ", missing) + "]",
                    offer);
        }
    }

    private Stream<String> limits() {
        return values.entrySet().stream()
                .flatMap(stated -> stated.getKey().limits(stated.getValue()).stream())
                .map(OfferFact::key);
    }

    /** The offer, with all that was read of it. */
    Offer offer(String id, String name, List<String> aliases, boolean family, String parent) {
        return new Offer(
                id,
                name,
                aliases,
                family,
                parent,
                Facts.of(OfferFact.class, values, open),
                statements,
                descriptions,
                missingFacts);
    }

    private void readStatement(Node.Entry entry) {
        MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
        Optional<OfferFact> fact = OfferFact.KEYS.find(entry.key());
        Optional<OfferText> text = OfferText.KEYS.find(entry.key());
        if (fact.isPresent()) {
            reader.required("value")
                    .map(node -> fact.get().type().read(entry.key(), node, complaints))
                    .orElse(OptionalLong.empty())
                    .ifPresent(value -> values.put(fact.get(), value));
            open.put(fact.get(), readOpen(fact.get(), reader));
            statements.put(fact.get(), readBasis(reader));
        } else if (text.isPresent()) {
            Bilingual words = Bilingual.read(reader.mapping("text"));
            descriptions.put(text.get(), new Offer.Description(words, readBasis(reader)));
        } else {
            complaints.addUnknown(entry.place(), ReadingProblem.UNKNOWN_KEY, "facts", entry.key(), allKeys());
            return;
        }
        given.add(entry.key());
        reader.refuseOthers();
    }

    /** The words of a set of which nothing is stated. */
    private long readOpen(OfferFact fact, MappingReader reader) {
        Optional<Node> node = reader.optional("not-stated");
        if (node.isEmpty()) {
            return 0;
        }
        if (!(fact.type() instanceof SomeWords)) {
            complaints.add(node.get().place(), DoctrineProblem.NO_SET, fact.key());
            return 0;
        }
        long words = fact.type().read("not-stated", node.get(), complaints).orElse(0);
        if ((words & values.getOrDefault(fact, 0L)) != 0) {
            complaints.add(node.get().place(), DoctrineProblem.WORD_STATED_AND_NOT_STATED, fact.key());
        }
        return words;
    }

    /** Reads what is not stated under a declaration. */
    void readMissingFacts(List<Node> nodes) {
        for (Node node : nodes) {
            MappingReader reader = MappingReader.of("not-stated-where", node, complaints);
            Map<DeclaredFact, Long> where = new EnumMap<>(DeclaredFact.class);
            for (Node.Entry entry : reader.mapping("where").entries()) {
                readWhere(entry, where);
            }
            List<OfferFact> facts = new ArrayList<>();
            for (Node item : reader.list("not-stated")) {
                String key = ValueReader.text("not-stated", item, complaints);
                OfferFact.KEYS
                        .find(key)
                        .ifPresentOrElse(
                                facts::add,
                                () -> complaints.addUnknown(
                                        item.place(),
                                        ReadingProblem.UNKNOWN_WORD,
                                        "not-stated",
                                        key,
                                        OfferFact.KEYS.all()));
            }
            missingFacts.add(new Offer.MissingFacts(where, facts, Bilingual.read(reader.mapping("note"))));
            reader.refuseOthers();
        }
    }

    private void readWhere(Node.Entry entry, Map<DeclaredFact, Long> where) {
        Optional<DeclaredFact> fact = DeclaredFact.KEYS.find(entry.key()).filter(known -> !known.isDerived());
        if (fact.isEmpty()) {
            complaints.addUnknown(
                    entry.place(), ReadingProblem.UNKNOWN_KEY, "where", entry.key(), DeclaredFact.KEYS.all());
            return;
        }
        fact.get().type().read(entry.key(), entry.value(), complaints).ifPresent(value -> where.put(fact.get(), value));
    }

    private Offer.Statement readBasis(MappingReader reader) {
        return new Offer.Statement(
                sources.readCitations(reader),
                reader.words("contradictions", reader.optionalList("contradictions"), contradictionIds),
                reader.optionalFlag("inferred"),
                Bilingual.readOptional(reader.optionalMapping("note")));
    }

    private void readNotStated(String offer, Node node) {
        String key = ValueReader.text("not-stated", node, complaints);
        if (!allKeys().contains(key)) {
            complaints.addUnknown(node.place(), ReadingProblem.UNKNOWN_WORD, "not-stated", key, allKeys());
        } else if (given.contains(key)) {
            complaints.add(node.place(), DoctrineProblem.FACT_STATED_AND_NOT_STATED, offer, key);
        }
        notStated.add(key);
        // A child that could take back what its parent states would take back limits too.
        OfferFact.KEYS
                .find(key)
                .filter(fact -> statements.containsKey(fact) && !given.contains(key))
                .ifPresent(fact -> complaints.add(node.place(), DoctrineProblem.PARENT_STATES, offer, key));
        OfferText.KEYS.find(key).ifPresent(descriptions::remove);
    }

    private static List<String> allKeys() {
        List<String> keys = new ArrayList<>(OfferFact.KEYS.all());
        keys.addAll(OfferText.KEYS.all());
        return keys;
    }
}
