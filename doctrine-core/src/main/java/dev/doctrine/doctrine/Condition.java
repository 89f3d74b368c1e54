package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test of an environment and an offer, made of comparisons of facts.
 *
 * <p>Comparing a fact that the declaration leaves out is false: what a project does not declare, it does not have; and so
 * is comparing what the repository does not show.
 * Comparing a fact that no source states of the offer is {@link Truth#UNKNOWN}, and so is a comparison that depends on a
 * word of which nothing is stated.
 */
public sealed interface Condition {

    /** Whether it holds. */
    Truth in(Situation situation);

    /** The single tests that it is made of, left to right. */
    default Stream<Condition> tests() {
        return Stream.of(this);
    }

    /** The facts that it looks at, left to right. */
    List<Fact> facts();

    /** The facts of the offer that no source states and for want of which it is not known whether it holds. */
    Stream<OfferFact> unstated(Situation situation);

    /** Several conditions taken together. */
    sealed interface Compound extends Condition {

        /** The conditions, in the doctrine's order. */
        List<Condition> parts();

        @Override
        default Stream<Condition> tests() {
            return parts().stream().flatMap(Condition::tests);
        }

        @Override
        default List<Fact> facts() {
            List<Fact> facts = new ArrayList<>();
            for (Condition part : parts()) {
                facts.addAll(part.facts());
            }
            return facts;
        }

        @Override
        default Stream<OfferFact> unstated(Situation situation) {
            return in(situation) == Truth.UNKNOWN
                    ? parts().stream().flatMap(part -> part.unstated(situation))
                    : Stream.empty();
        }
    }

    /** Every part holds. Of no parts: true. */
    record All(List<Condition> parts) implements Compound {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth in(Situation situation) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(parts.get(i).in(situation));
            }
            return truth;
        }
    }

    /** Some part holds. */
    record Any(List<Condition> parts) implements Compound {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Truth in(Situation situation) {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(parts.get(i).in(situation));
            }
            return truth;
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Truth in(Situation situation) {
            return part.in(situation).not();
        }

        @Override
        public Stream<Condition> tests() {
            return part.tests();
        }

        @Override
        public List<Fact> facts() {
            return part.facts();
        }

        @Override
        public Stream<OfferFact> unstated(Situation situation) {
            return part.unstated(situation);
        }
    }

    /** A fact has a value, or has none. Always known. */
    record Stated(Fact fact, boolean expected) implements Condition {
        @Override
        public Truth in(Situation situation) {
            return Truth.of(situation.states(fact) == expected);
        }

        @Override
        public List<Fact> facts() {
            return List.of(fact);
        }

        @Override
        public Stream<OfferFact> unstated(Situation situation) {
            return Stream.empty();
        }
    }

    /** A fact's value compared with a value that the doctrine gives. */
    record AgainstValue(Fact fact, Operator operator, long value) implements Condition {
        @Override
        public Truth in(Situation situation) {
            Truth present = presence(fact, situation);
            return present == Truth.TRUE
                    ? operator.compare(fact.type(), situation.value(fact), situation.open(fact), value, 0)
                    : present;
        }

        @Override
        public List<Fact> facts() {
            return List.of(fact);
        }

        @Override
        public Stream<OfferFact> unstated(Situation situation) {
            return in(situation) == Truth.UNKNOWN ? missing(fact, situation) : Stream.empty();
        }
    }

    /** A fact's value compared with that of another fact. */
    record AgainstFact(Fact fact, Operator operator, Fact other) implements Condition {
        @Override
        public Truth in(Situation situation) {
            Truth present = presence(fact, situation).and(presence(other, situation));
            return present == Truth.TRUE
                    ? operator.compare(
                            fact.type(),
                            situation.value(fact),
                            situation.open(fact),
                            situation.value(other),
                            situation.open(other))
                    : present;
        }

        @Override
        public List<Fact> facts() {
            return List.of(fact, other);
        }

        @Override
        public Stream<OfferFact> unstated(Situation situation) {
            return in(situation) == Truth.UNKNOWN
                    ? Stream.concat(missing(fact, situation), missing(other, situation))
                    : Stream.empty();
        }
    }

    private static Truth presence(Fact fact, Situation situation) {
        if (situation.states(fact)) {
            return Truth.TRUE;
        }
        return fact instanceof OfferFact ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Stream<OfferFact> missing(Fact fact, Situation situation) {
        return fact instanceof OfferFact offerFact && (!situation.states(fact) || situation.open(fact) != 0)
                ? Stream.of(offerFact)
                : Stream.empty();
    }
}
