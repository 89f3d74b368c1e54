package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the offers of a doctrine file. What an offer does not state, by itself or through its parent, is not stated; in
 * what comes with this library, that has to be said of each fact.
 */
final class OfferReader {

    private final Complaints complaints;
    private final SourceReader sources;
    private final List<String> contradictionIds;
    private final Accounting accounting;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, String> ownersOfNames = new HashMap<>();

    OfferReader(Complaints complaints, SourceReader sources, List<String> contradictionIds, Accounting accounting) {
        this.complaints = complaints;
        this.sources = sources;
        this.contradictionIds = contradictionIds;
        this.accounting = accounting;
    }

    /** The offers that a section adds to these of lower layers. */
    List<Offer> readOffers(MappingReader section, List<Offer> below) {
        for (Offer offer : below) {
            offers.put(offer.id(), offer);
            offer.foldedNames().forEach(name -> ownersOfNames.put(name, offer.id()));
        }
        List<Offer> added = new ArrayList<>();
        for (Node.Entry entry : section.named()) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            Offer offer = readOffer(entry.key(), reader);
            reader.refuseOthers();
            claimNames(offer, entry.place());
            offers.put(offer.id(), offer);
            added.add(offer);
        }
        return added;
    }

    /** An offer of a lower layer, with what a mapping restates of it. */
    Offer readRestated(Offer offer, MappingReader reader) {
        OfferStatementReader statements = new OfferStatementReader(complaints, sources, contradictionIds);
        statements.takeOver(offer);
        statements.readStated(offer.id(), reader.mapping("facts"));
        reader.refuseOthers();
        return statements.offer(offer.id(), offer.name(), offer.aliases(), offer.family(), offer.parent());
    }

    private Offer readOffer(String id, MappingReader reader) {
        Optional<Offer> parent = readParent(reader);
        boolean family = reader.optionalFlag("family");
        String name = reader.text("name");
        List<String> aliases = reader.optionalList("aliases").stream()
                .map(node -> ValueReader.text("aliases", node, complaints))
                .toList();
        OfferStatementReader statements = new OfferStatementReader(complaints, sources, contradictionIds);
        parent.ifPresent(statements::takeOver);
        statements.readStated(id, reader.mapping("facts"));
        statements.readNotStated(id, reader.optionalList("not-stated"));
        statements.readMissingFacts(reader.optionalList("not-stated-where"));
        if (parent.isEmpty()) {
            statements.refuseUnaccounted(id, reader.place(), accounting);
        }
        return statements.offer(id, name, aliases, family, parent.map(Offer::id).orElse(""));
    }

    private Optional<Offer> readParent(MappingReader reader) {
        Optional<Node> node = reader.optional("extends");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String id = ValueReader.text("extends", node.get(), complaints);
        Optional<Offer> parent = Optional.ofNullable(offers.get(id));
        if (parent.isEmpty()) {
            complaints.add(node.get().place(), DoctrineProblem.PARENT_NOT_BEFORE, id);
        }
        return parent;
    }

    private void claimNames(Offer offer, Place place) {
        for (String name : offer.foldedNames()) {
            String owner = ownersOfNames.putIfAbsent(name, offer.id());
            if (owner != null) {
                complaints.add(place, DoctrineProblem.NAME_TAKEN, name, owner);
            }
        }
    }
}
