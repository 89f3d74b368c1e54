package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a layer amends in the layers below:
 *
 * <pre>{@code
 * amendments:
 *   offers:
 *     cloud-pi: { facts: { data-ceiling: { value: sensible, sources: [ … ] } } }
 *   constraints:
 *     portability: { level: mandatory }
 *     internal-services: { removed: true, sources: [ … ] }
 * }</pre>
 *
 * <p>A fact always comes with its sources; so does whatever loosens a constraint.
 */
final class AmendmentReader {

    private final String layer;
    private final Doctrine below;
    private final Complaints complaints;
    private final SourceReader sources;
    private final OfferReader offerReader;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, Constraint> constraints = new LinkedHashMap<>();
    private final List<Amendment> amendments = new ArrayList<>();

    AmendmentReader(
            String layer, Doctrine below, Complaints complaints, SourceReader sources, OfferReader offerReader) {
        this.layer = layer;
        this.below = below;
        this.complaints = complaints;
        this.sources = sources;
        this.offerReader = offerReader;
        below.catalogue().forEach(offer -> offers.put(offer.id(), offer));
        below.constraints().forEach(constraint -> constraints.put(constraint.id(), constraint));
    }

    void read(MappingReader section) {
        for (Node.Entry entry : section.optionalMapping("offers").entries()) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            Offer offer = known("offers", entry, offers);
            if (offer != null) {
                restate(offer, offerReader.readRestated(offer, reader));
            }
        }
        for (Node.Entry entry : section.optionalMapping("constraints").entries()) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            Constraint constraint = known("constraints", entry, constraints);
            if (constraint != null) {
                amend(constraint, reader);
                reader.refuseOthers();
            }
        }
        section.refuseOthers();
    }

    /** The offers of the layers below, as amended. */
    List<Offer> offers() {
        return List.copyOf(offers.values());
    }

    /** The constraints of the layers below, as amended. */
    List<Constraint> constraints() {
        return List.copyOf(constraints.values());
    }

    /** The ids of all constraints of the layers below, also of those that were removed there or here. */
    Set<String> constraintIds() {
        Set<String> ids = new LinkedHashSet<>(constraints.keySet());
        Stream.concat(below.amendments().stream(), amendments.stream()).forEach(amendment -> {
            if (amendment instanceof Amendment.ConstraintRemoved removed) {
                ids.add(removed.constraint());
            }
        });
        return ids;
    }

    /** What was amended, and what new offers allow beyond the offers that they extend. */
    List<Amendment> amendmentsWith(List<Offer> added) {
        List<Amendment> all = new ArrayList<>(amendments);
        // For each offer, the one of the layers below that it extends in the end; a parent stands before its children.
        Map<String, Offer> ancestors = new HashMap<>(offers);
        for (Offer offer : added) {
            Offer ancestor = ancestors.get(offer.parent());
            if (ancestor != null) {
                ancestors.put(offer.id(), ancestor);
                restated(ancestor, offer)
                        .filter(fact -> fact.loosens() && !fact.before().isEmpty())
                        .forEach(all::add);
            }
        }
        return all;
    }

    private <T> @Nullable T known(String key, Node.Entry entry, Map<String, T> all) {
        T found = all.get(entry.key());
        if (found == null) {
            complaints.addUnknown(entry.place(), ReadingProblem.UNKNOWN_WORD, key, entry.key(), all.keySet());
        }
        return found;
    }

    private void restate(Offer before, Offer after) {
        restated(before, after).forEach(amendments::add);
        offers.put(after.id(), after);
        // Offers that take over what was restated follow.
        for (Offer child : List.copyOf(offers.values())) {
            if (child.parent().equals(before.id())) {
                restate(child, child.following(before, after));
            }
        }
    }

    private Stream<Amendment.FactRestated> restated(Offer before, Offer after) {
        return Arrays.stream(OfferFact.values())
                .filter(after.facts()::states)
                .filter(fact -> !before.facts().statesAlike(fact, after.facts()))
                .map(fact -> new Amendment.FactRestated(
                        layer,
                        after,
                        fact,
                        before.facts().writeWhole(fact, ""),
                        after.facts().writeWhole(fact, ""),
                        !after.narrows(before, fact),
                        after.statement(fact).map(Offer.Statement::citations).orElse(List.of())));
    }

    private void amend(Constraint constraint, MappingReader reader) {
        if (!constraint.derogability().possible()) {
            complaints.add(reader.place(), DoctrineProblem.NOT_TO_BE_AMENDED, constraint.id());
        }
        Optional<Level> level = reader.optionalWord("level", Level.KEYS.all()).flatMap(Level.KEYS::find);
        boolean removed = reader.optionalFlag("removed");
        List<Citation> citations = sources.readOptionalCitations(reader);
        if (removed == reader.optional("level").isPresent()) {
            complaints.add(reader.place(), DoctrineProblem.AMENDMENT_SAYS_NOTHING, constraint.id());
        }
        if (removed == level.isPresent()) {
            return;
        }
        Amendment amendment = level.<Amendment>map(
                        to -> new Amendment.LevelChanged(layer, constraint.id(), constraint.level(), to, citations))
                .orElseGet(() -> new Amendment.ConstraintRemoved(layer, constraint.id(), citations));
        if (amendment.loosens() && citations.isEmpty()) {
            complaints.add(reader.place(), DoctrineProblem.LOOSENING_WITHOUT_SOURCE);
        }
        amendments.add(amendment);
        level.ifPresentOrElse(
                to -> constraints.put(constraint.id(), constraint.withLevel(to)),
                () -> constraints.remove(constraint.id()));
    }
}
