package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the offers of a doctrine file. Every fact of an offer has to be accounted for: stated with its source, listed as
 * not stated, or taken over from the parent the one way or the other.
 */
final class OfferReader {

    private final Complaints complaints;
    private final SourceReader sources;
    private final List<String> contradictionIds;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, String> ownersOfNames = new HashMap<>();

    OfferReader(Complaints complaints, SourceReader sources, List<String> contradictionIds) {
        this.complaints = complaints;
        this.sources = sources;
        this.contradictionIds = contradictionIds;
    }

    List<Offer> readOffers(MappingReader section) {
        for (Node.Entry entry : section.entries()) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            Offer offer = readOffer(entry.key(), reader);
            reader.refuseOthers();
            claimNames(offer, entry.place());
            offers.put(offer.id(), offer);
        }
        return List.copyOf(offers.values());
    }

    private Offer readOffer(String id, MappingReader reader) {
        Optional<Offer> parent = readParent(reader);
        boolean family = reader.optionalFlag("family");
        String name = reader.text("name");
        List<String> aliases = reader.optionalList("aliases").stream()
                .map(node -> MappingReader.text("aliases", node, complaints))
                .toList();
        Statements statements = new Statements(parent);
        for (Node.Entry fact : reader.mapping("facts").entries()) {
            readStatement(fact, statements);
        }
        for (Node node : reader.optionalList("not-stated")) {
            statements.notStated(id, node);
        }
        if (parent.isEmpty()) {
            statements.complainOfUnaccounted(id, reader.place());
        }
        return new Offer(
                id,
                name,
                aliases,
                family,
                parent.map(Offer::id).orElse(""),
                Facts.of(OfferFact.class, statements.values),
                statements.statements,
                statements.descriptions);
    }

    private Optional<Offer> readParent(MappingReader reader) {
        Optional<Node> node = reader.optional("extends");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String id = MappingReader.text("extends", node.get(), complaints);
        Optional<Offer> parent = Optional.ofNullable(offers.get(id));
        if (parent.isEmpty()) {
            complaints.add(node.get().place(), DoctrineProblem.PARENT_NOT_BEFORE, id);
        }
        return parent;
    }

    private void readStatement(Node.Entry entry, Statements statements) {
        MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
        Optional<OfferFact> fact = OfferFact.find(entry.key());
        Optional<OfferText> text = OfferText.find(entry.key());
        if (fact.isPresent()) {
            reader.required("value")
                    .map(node -> fact.get().type().read(entry.key(), node, complaints))
                    .orElse(OptionalLong.empty())
                    .ifPresent(value -> statements.values.put(fact.get(), value));
            statements.statements.put(fact.get(), readBasis(reader));
        } else if (text.isPresent()) {
            Bilingual words = Bilingual.read(reader.mapping("text"));
            statements.descriptions.put(text.get(), new Offer.Description(words, readBasis(reader)));
        } else {
            complaints.addUnknown(entry.place(), ReadingProblem.UNKNOWN_KEY, "facts", entry.key(), allKeys());
            return;
        }
        statements.given.add(entry.key());
        reader.refuseOthers();
    }

    private Offer.Statement readBasis(MappingReader reader) {
        return new Offer.Statement(
                sources.readCitations(reader),
                readContradictions(reader),
                Bilingual.readOptional(reader.optionalMapping("note")));
    }

    private List<String> readContradictions(MappingReader reader) {
        List<String> ids = new ArrayList<>();
        for (Node node : reader.optionalList("contradictions")) {
            String id = MappingReader.text("contradictions", node, complaints);
            if (!contradictionIds.contains(id)) {
                complaints.addUnknown(
                        node.place(), ReadingProblem.UNKNOWN_WORD, "contradictions", id, contradictionIds);
            }
            ids.add(id);
        }
        return ids;
    }

    private void claimNames(Offer offer, Place place) {
        Set<String> names = new HashSet<>(List.of(Words.fold(offer.id()), Words.fold(offer.name())));
        offer.aliases().forEach(alias -> names.add(Words.fold(alias)));
        for (String name : names) {
            String owner = ownersOfNames.putIfAbsent(name, offer.id());
            if (owner != null) {
                complaints.add(place, DoctrineProblem.NAME_TAKEN, name, owner);
            }
        }
    }

    private static List<String> allKeys() {
        List<String> keys = new ArrayList<>();
        Arrays.stream(OfferFact.values()).map(OfferFact::key).forEach(keys::add);
        Arrays.stream(OfferText.values()).map(OfferText::key).forEach(keys::add);
        return keys;
    }

    /** What is known of one offer while it is read. */
    private final class Statements {
        private final Map<OfferFact, Long> values = new EnumMap<>(OfferFact.class);
        private final Map<OfferFact, Offer.Statement> statements = new EnumMap<>(OfferFact.class);
        private final Map<OfferText, Offer.Description> descriptions = new EnumMap<>(OfferText.class);
        private final Set<String> given = new HashSet<>();
        private final Set<String> notStated = new HashSet<>();

        Statements(Optional<Offer> parent) {
            parent.ifPresent(offer -> {
                offer.statements()
                        .keySet()
                        .forEach(fact -> values.put(fact, offer.facts().value(fact)));
                statements.putAll(offer.statements());
                descriptions.putAll(offer.descriptions());
            });
        }

        void notStated(String offer, Node node) {
            String key = MappingReader.text("not-stated", node, complaints);
            if (!allKeys().contains(key)) {
                complaints.addUnknown(node.place(), ReadingProblem.UNKNOWN_WORD, "not-stated", key, allKeys());
            } else if (given.contains(key)) {
                complaints.add(node.place(), DoctrineProblem.FACT_STATED_AND_NOT_STATED, offer, key);
            }
            notStated.add(key);
            OfferFact.find(key).ifPresent(fact -> {
                values.remove(fact);
                statements.remove(fact);
            });
            OfferText.find(key).ifPresent(descriptions::remove);
        }

        void complainOfUnaccounted(String offer, Place place) {
            Set<String> known = new HashSet<>(notStated);
            known.addAll(given);
            statements.keySet().forEach(fact -> known.add(fact.key()));
            descriptions.keySet().forEach(text -> known.add(text.key()));
            allKeys().stream()
                    .filter(key -> !known.contains(key))
                    .forEach(key -> complaints.add(place, DoctrineProblem.FACT_UNACCOUNTED, offer, key));
        }
    }
}
