package dev.doctrine.examination;

import dev.doctrine.doctrine.Condition;
import dev.doctrine.doctrine.Condition.AgainstFact;
import dev.doctrine.doctrine.Condition.AgainstValue;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * The sets of words that doctrines tell apart. Words that are together in all sets of conditions and offers are
 * interchangeable: it can only matter whether none, some or all of them are declared.
 */
final class WordClasses {

    private final Map<DeclaredFact, TreeSet<Long>> comparedWith = new EnumMap<>(DeclaredFact.class);

    WordClasses(List<Condition> tests, List<Offer> offers) {
        tests.forEach(test -> {
            if (test instanceof AgainstValue against) {
                add(against.fact(), LongStream.of(against.value()));
            } else if (test instanceof AgainstFact against) {
                add(against.fact(), values(against.other(), offers));
                add(against.other(), values(against.fact(), offers));
            }
        });
    }

    /** The sets to try of a fact that holds several words. */
    List<Long> sets(DeclaredFact fact, SomeWords type) {
        Map<List<Boolean>, Long> alike = new LinkedHashMap<>();
        for (int word = 0; word < type.vocabulary().words().size(); word++) {
            long bit = SomeWords.bit(word);
            List<Boolean> membership = comparedWith.getOrDefault(fact, new TreeSet<>()).stream()
                    .map(set -> (set & bit) != 0)
                    .toList();
            alike.merge(membership, bit, (some, other) -> some | other);
        }
        List<Long> sets = List.of(0L);
        for (long group : alike.values()) {
            List<Long> wider = new ArrayList<>(sets);
            if (Long.bitCount(group) > 1) {
                sets.forEach(set -> wider.add(set | Long.lowestOneBit(group)));
            }
            sets.forEach(set -> wider.add(set | group));
            sets = wider;
        }
        return sets;
    }

    private void add(Fact fact, LongStream sets) {
        if (fact instanceof DeclaredFact declared && declared.type() instanceof SomeWords) {
            sets.forEach(comparedWith.computeIfAbsent(declared, key -> new TreeSet<>())::add);
        }
    }

    /** The values of the other fact: those that offers state, or every one. */
    private static LongStream values(Fact other, List<Offer> offers) {
        if (other instanceof OfferFact offerFact) {
            return offers.stream()
                    .filter(offer -> offer.facts().states(offerFact))
                    .flatMapToLong(offer -> LongStream.of(
                            offer.facts().value(offerFact), offer.facts().open(offerFact)));
        }
        return other.type() instanceof SomeWords some
                ? LongStream.range(0, 1L << some.vocabulary().words().size())
                : LongStream.empty();
    }
}
