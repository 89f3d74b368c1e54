package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition that an environment and its offer must meet.
 *
 * @param places the declared facts at whose place a failure is reported: the first that is declared, else the offer's
 * @param requirement what has to be, in a sentence
 * @param violation what is wrong when it is not so, in a sentence
 * @param remedy what to do then, in a sentence
 * @param remedyUndetermined what to do where no source states what it needs, in a sentence; empty if nothing else
 * @param derogability what a derogation from it has to meet
 * @param when the situations that it is about
 * @param require what has to hold in them
 * @param changes the changes of the declaration that may mend a failure, most fitting first
 */
public record Constraint(
        String id,
        Level level,
        List<DeclaredFact> places,
        Bilingual title,
        Template requirement,
        Template violation,
        Template remedy,
        Template remedyUndetermined,
        Derogability derogability,
        List<Citation> citations,
        Condition when,
        Condition require,
        List<Change> changes) {

    public Constraint {
        places = List.copyOf(places);
        citations = List.copyOf(citations);
        changes = List.copyOf(changes);
    }

    /** The same constraint, weighing this much. */
    Constraint withLevel(Level other) {
        return new Constraint(
                id,
                other,
                places,
                title,
                requirement,
                violation,
                remedy,
                remedyUndetermined,
                derogability,
                citations,
                when,
                require,
                changes);
    }

    /** Whether the situation meets it: {@code when} implies {@code require}. */
    public Truth in(Situation situation) {
        return met(when.in(situation), situation);
    }

    /**
     * Whether the situation meets it, where it is known already whether it applies.
     *
     * @param applies what {@code when} says of the situation
     */
    public Truth met(Truth applies, Situation situation) {
        return applies == Truth.FALSE ? Truth.TRUE : applies.not().or(require.in(situation));
    }

    /** The facts of the declaration that it looks at, each once. */
    public List<DeclaredFact> declaredFacts() {
        return facts(DeclaredFact.class);
    }

    /** Whether one of its sources has this force. */
    public boolean restsOn(Force force) {
        for (Citation citation : citations) {
            if (citation.source().force().orElse(null) == force) {
                return true;
            }
        }
        return false;
    }

    /** The facts of the offer that it looks at, each once. */
    public List<OfferFact> offerFacts() {
        return facts(OfferFact.class);
    }

    /** What the repository shows that it looks at, each once. */
    public List<EvidenceFact> evidenceFacts() {
        return facts(EvidenceFact.class);
    }

    private <F extends Fact> List<F> facts(Class<F> side) {
        Set<F> facts = new LinkedHashSet<>();
        for (Condition condition : List.of(when, require)) {
            for (Fact fact : condition.facts()) {
                if (side.isInstance(fact)) {
                    facts.add(side.cast(fact));
                }
            }
        }
        return List.copyOf(facts);
    }

    /** The facts of the offer for want of which it is not known whether the situation meets it. */
    public List<OfferFact> unstated(Situation situation) {
        return Stream.concat(when.unstated(situation), require.unstated(situation))
                .distinct()
                .toList();
    }

    /** The single tests of facts that it is made of. */
    public Stream<Condition> tests() {
        return Stream.concat(when.tests(), require.tests());
    }
}
