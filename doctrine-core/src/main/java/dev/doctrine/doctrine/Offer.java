package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.yaml.Spelling;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A place to host software, with what its sources state of it.
 *
 * @param family whether it only groups offers: nobody deploys on it
 * @param parent the id of the offer whose facts it takes over; empty if none
 * @param statements where each stated fact comes from
 * @param missingFacts what is not stated under some declarations
 */
public record Offer(
        String id,
        String name,
        List<String> aliases,
        boolean family,
        String parent,
        Facts<OfferFact> facts,
        Map<OfferFact, Statement> statements,
        Map<OfferText, Description> descriptions,
        List<MissingFacts> missingFacts) {

    public Offer {
        aliases = List.copyOf(aliases);
        missingFacts = List.copyOf(missingFacts);
        statements = Collections.unmodifiableMap(copy(OfferFact.class, statements));
        descriptions = Collections.unmodifiableMap(copy(OfferText.class, descriptions));
    }

    /** Its id, name and aliases, each in the form under which two spellings are equal. */
    Set<String> foldedNames() {
        Set<String> names = new HashSet<>(List.of(Spelling.fold(id), Spelling.fold(name)));
        aliases.forEach(alias -> names.add(Spelling.fold(alias)));
        return names;
    }

    /** Where a fact comes from; empty where no source states it. */
    public Optional<Statement> statement(OfferFact fact) {
        return Optional.ofNullable(statements.get(fact));
    }

    /** The same offer with nothing stated of it. */
    public Offer statingNothing() {
        return new Offer(
                id, name, aliases, family, "", Facts.of(OfferFact.class, Map.of()), Map.of(), Map.of(), List.of());
    }

    /** Whether it is certain that what is stated of a fact can only allow less here than on another offer. */
    public boolean narrows(Offer than, OfferFact fact) {
        if (!than.facts.states(fact) || !facts.states(fact)) {
            return facts.states(fact) && fact.isLimit();
        }
        // A word of which nothing is stated is closer to a yes than one that does not belong to the set.
        boolean opens = (facts.open(fact) & ~(than.facts.value(fact) | than.facts.open(fact))) != 0;
        return !opens && fact.narrows(than.facts.value(fact), facts.value(fact));
    }

    /** The same offer after its parent was restated: it follows in each fact that it takes over from there. */
    Offer following(Offer parentBefore, Offer parentAfter) {
        Facts<OfferFact> followed = facts;
        Map<OfferFact, Statement> followedStatements = copy(OfferFact.class, statements);
        for (Map.Entry<OfferFact, Statement> stated : parentAfter.statements.entrySet()) {
            OfferFact fact = stated.getKey();
            if (takesOver(fact, parentBefore)) {
                followed = followed.with(fact, parentAfter.facts.value(fact), parentAfter.facts.open(fact));
                followedStatements.put(fact, stated.getValue());
            }
        }
        return new Offer(id, name, aliases, family, parent, followed, followedStatements, descriptions, missingFacts);
    }

    /** Whether what is stated of this offer is what is stated of its parent, and not stated anew. */
    private boolean takesOver(OfferFact fact, Offer parentBefore) {
        return parentBefore.statements.containsKey(fact)
                && Objects.equals(statements.get(fact), parentBefore.statements.get(fact))
                && facts.statesAlike(fact, parentBefore.facts);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return copy;
    }

    /**
     * What stands behind a fact or a text.
     *
     * @param contradictions ids of the contradictions between sources about it
     * @param inferred whether it follows from what the sources say, without standing there
     * @param note what has to be known to read it rightly; empty if nothing
     */
    public record Statement(List<Citation> citations, List<String> contradictions, boolean inferred, Bilingual note) {
        public Statement {
            citations = List.copyOf(citations);
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * Facts that are not stated of the offer for environments that declare something.
     *
     * @param where what they declare, all of it
     * @param notStated the facts
     * @param note why
     */
    public record MissingFacts(Map<DeclaredFact, Long> where, List<OfferFact> notStated, Bilingual note) {
        public MissingFacts {
            where = Collections.unmodifiableMap(copy(DeclaredFact.class, where));
            notStated = List.copyOf(notStated);
        }

        /** What remains stated of the offer for an environment that declares this. */
        Facts<OfferFact> over(Facts<OfferFact> offered, Facts<DeclaredFact> declared) {
            for (Map.Entry<DeclaredFact, Long> entry : where.entrySet()) {
                if (!declared.states(entry.getKey()) || declared.value(entry.getKey()) != entry.getValue()) {
                    return offered;
                }
            }
            Facts<OfferFact> remaining = offered;
            for (OfferFact fact : notStated) {
                remaining = remaining.without(fact);
            }
            return remaining;
        }
    }

    /** What sources say of an offer in words. */
    public record Description(Bilingual text, Statement statement) {}
}
