package dev.doctrine.examination;

import dev.doctrine.doctrine.Condition;
import dev.doctrine.doctrine.Condition.AgainstFact;
import dev.doctrine.doctrine.Condition.AgainstValue;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The amounts and days that are tried, because doctrines tell no others apart: those that conditions compare with, and
 * some between each two, below the first and above the last. Facts that are compared with each other share these
 * values. Between two values there are as many more as there are such facts, so that the facts can have any order
 * there.
 */
final class CutPoints {

    private final Map<DeclaredFact, Set<DeclaredFact>> compared = new EnumMap<>(DeclaredFact.class);
    private final Map<DeclaredFact, NavigableSet<Long>> own = new EnumMap<>(DeclaredFact.class);

    CutPoints(List<Condition> tests, List<Offer> offers) {
        tests.forEach(test -> {
            if (test instanceof AgainstValue against) {
                add(against.fact(), Stream.of(against.value()));
            } else if (test instanceof AgainstFact against) {
                link(against.fact(), against.other());
                add(against.fact(), stated(against.other(), offers));
                add(against.other(), stated(against.fact(), offers));
            }
        });
        own.put(DeclaredFact.EXPOSURE_COUNT, new TreeSet<>(counts()));
    }

    /** The values of an amount or day to try, lowest first. */
    NavigableSet<Long> around(DeclaredFact fact) {
        Set<DeclaredFact> together = together(fact);
        NavigableSet<Long> cuts = new TreeSet<>();
        together.forEach(each -> cuts.addAll(own.getOrDefault(each, new TreeSet<>())));
        return around(cuts, (Quantity) fact.type(), (int) together.stream()
                .filter(each -> !each.equals(DeclaredFact.EXPOSURE_COUNT))
                .count());
    }

    private static NavigableSet<Long> around(NavigableSet<Long> cuts, Quantity type, int between) {
        NavigableSet<Long> values = new TreeSet<>(cuts);
        if (cuts.isEmpty()) {
            values.add(Math.max(0, type.lowest()));
        }
        for (long cut : List.copyOf(values)) {
            Long next = cuts.higher(cut);
            for (int step = 1; step <= between && (next == null || cut + step < next); step++) {
                values.add(cut + step);
            }
        }
        for (int step = 1; step <= between; step++) {
            values.add((cuts.isEmpty() ? values.first() : cuts.first()) - step);
        }
        values.removeIf(value -> value < type.lowest() || value > type.highest());
        return values;
    }

    /** The values of a fact of offers. */
    private static Stream<Long> stated(Fact fact, List<Offer> offers) {
        return fact instanceof OfferFact offerFact
                ? offers.stream()
                        .map(Offer::facts)
                        .filter(facts -> facts.states(offerFact))
                        .map(facts -> facts.value(offerFact))
                : Stream.empty();
    }

    private static List<Long> counts() {
        return Stream.iterate(1L, count -> count + 1)
                .limit(Vocabulary.EXPOSURE.words().size())
                .toList();
    }

    private void add(Fact fact, Stream<Long> values) {
        if (fact instanceof DeclaredFact declared && declared.type() instanceof Quantity) {
            values.forEach(own.computeIfAbsent(declared, key -> new TreeSet<>())::add);
        }
    }

    private void link(Fact one, Fact other) {
        if (one instanceof DeclaredFact first && other instanceof DeclaredFact second) {
            compared.computeIfAbsent(first, key -> EnumSet.noneOf(DeclaredFact.class))
                    .add(second);
            compared.computeIfAbsent(second, key -> EnumSet.noneOf(DeclaredFact.class))
                    .add(first);
        }
    }

    /** The fact with all that are compared with it, or with one that is. */
    private Set<DeclaredFact> together(DeclaredFact fact) {
        Set<DeclaredFact> together = EnumSet.of(fact);
        Set<DeclaredFact> reached = Set.of();
        while (!reached.equals(together)) {
            reached = Set.copyOf(together);
            reached.forEach(each -> together.addAll(compared.getOrDefault(each, Set.of())));
        }
        return together;
    }
}
