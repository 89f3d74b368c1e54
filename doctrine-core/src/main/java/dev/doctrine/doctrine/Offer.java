package dev.doctrine.doctrine;

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
 */
public record Offer(
        String id,
        String name,
        List<String> aliases,
        boolean family,
        String parent,
        Facts<OfferFact> facts,
        Map<OfferFact, Statement> statements,
        Map<OfferText, Description> descriptions) {

    public Offer {
        aliases = List.copyOf(aliases);
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

    /** The same offer after its parent was restated: it follows in each fact that it takes over from there. */
    Offer following(Offer parentBefore, Offer parentAfter) {
        Facts<OfferFact> followed = facts;
        Map<OfferFact, Statement> followedStatements = copy(OfferFact.class, statements);
        for (Map.Entry<OfferFact, Statement> stated : parentAfter.statements.entrySet()) {
            OfferFact fact = stated.getKey();
            if (takesOver(fact, parentBefore)) {
                followed = followed.with(fact, parentAfter.facts.value(fact));
                followedStatements.put(fact, stated.getValue());
            }
        }
        return new Offer(id, name, aliases, family, parent, followed, followedStatements, descriptions);
    }

    /** Whether what is stated of this offer is what is stated of its parent, and not stated anew. */
    private boolean takesOver(OfferFact fact, Offer parentBefore) {
        return parentBefore.statements.containsKey(fact)
                && Objects.equals(statements.get(fact), parentBefore.statements.get(fact))
                && facts.value(fact) == parentBefore.facts.value(fact);
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
     * @param note what has to be known to read it rightly; empty if nothing
     */
    public record Statement(List<Citation> citations, List<String> contradictions, Bilingual note) {
        public Statement {
            citations = List.copyOf(citations);
            contradictions = List.copyOf(contradictions);
        }
    }

    /** What sources say of an offer in words. */
    public record Description(Bilingual text, Statement statement) {}
}
