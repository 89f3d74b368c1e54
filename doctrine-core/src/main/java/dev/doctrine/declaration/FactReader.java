package dev.doctrine.declaration;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ValueReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Gathers declared facts with their places; later ones replace earlier ones. */
final class FactReader {

    private final Complaints complaints;
    private final Map<DeclaredFact, Long> values = new EnumMap<>(DeclaredFact.class);
    private final Map<DeclaredFact, Place> places = new EnumMap<>(DeclaredFact.class);

    FactReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** A copy of what was gathered so far, to which more can be added without changing this one. */
    FactReader copy() {
        FactReader copy = new FactReader(complaints);
        copy.values.putAll(values);
        copy.places.putAll(places);
        return copy;
    }

    /** Reads the facts of a section. */
    void read(MappingReader reader, FactSection section) {
        for (FactSection.Entry entry : section.entries()) {
            String key = entry.key();
            read(key, entry.required() ? reader.required(key) : reader.optional(key), entry.fact());
        }
    }

    /** Adds a fact that follows from others and stands nowhere itself. */
    void derive(DeclaredFact fact, long value) {
        values.put(fact, value);
    }

    /** Adds in what the data gathered here are less than those of the application, at the first place that says less. */
    void compareData(FactReader application) {
        OwnData lowered = OwnData.of(application.facts(), facts());
        for (DeclaredFact fact : lowered.facts()) {
            values.put(DeclaredFact.LOWERED, lowered.words());
            places.putIfAbsent(DeclaredFact.LOWERED, Objects.requireNonNull(places.get(fact)));
        }
    }

    Facts<DeclaredFact> facts() {
        Long exposure = values.get(DeclaredFact.EXPOSURE);
        OptionalLong count = exposure == null ? OptionalLong.empty() : DeclaredFact.exposureCount(exposure);
        if (count.isPresent()) {
            derive(DeclaredFact.EXPOSURE_COUNT, count.getAsLong());
        }
        return Facts.of(DeclaredFact.class, values);
    }

    Map<DeclaredFact, Place> places() {
        return places;
    }

    private void read(String key, Optional<Node> node, DeclaredFact fact) {
        OptionalLong value = node.isPresent()
                ? fact.type().read(key, written(node.get(), fact.type()), complaints)
                : OptionalLong.empty();
        if (value.isPresent()) {
            values.put(fact, value.getAsLong());
            places.put(fact, node.get().place());
        }
    }

    /** A project may write one word where a list of words is due. */
    private static Node written(Node node, FactType type) {
        return type instanceof FactType.SomeWords ? ValueReader.oneAsList(node) : node;
    }
}
