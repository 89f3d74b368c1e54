package dev.doctrine.benchmark.peer;

import dev.doctrine.doctrine.Operator;
import dev.doctrine.vocabulary.Fact;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test with two answers, as general engines have it: whether a fact has a value is asked before the value is compared. Each
 * form has one translation into each engine's language.
 */
sealed interface Formula {

    /** Always holds. */
    Formula TRUE = new And(List.of());

    /** Never holds. */
    Formula FALSE = new Or(List.of());

    /** The same test where these facts are known to have values. */
    Formula given(Set<Fact> present);

    /** Every part holds; those that ask for a value stand first. */
    record And(List<Formula> parts) implements Formula {
        @Override
        public Formula given(Set<Fact> present) {
            return all(parts.stream().map(part -> part.given(present)));
        }
    }

    /** Some part holds; those that ask for the want of a value stand first. */
    record Or(List<Formula> parts) implements Formula {
        @Override
        public Formula given(Set<Fact> present) {
            return any(parts.stream().map(part -> part.given(present)));
        }
    }

    /** The fact has a value, or has none. */
    record Stated(Fact fact, boolean expected) implements Formula {
        @Override
        public Formula given(Set<Fact> present) {
            return !present.contains(fact) ? this : expected ? TRUE : FALSE;
        }
    }

    /** A fact that has a value is compared, and the comparison holds or does not. */
    record Compared(Fact fact, Operator operator, Operand right, boolean holds) implements Formula {
        @Override
        public Formula given(Set<Fact> present) {
            return this;
        }

        /** The comparison of two numbers, by a sign that CEL, Java and Rego have in common. */
        String ofNumbers(String left, String right) {
            return left
                    + switch (operator) {
                        case IS -> " == ";
                        case AT_MOST -> " <= ";
                        case AT_LEAST -> " >= ";
                        case ABOVE -> " > ";
                        case BELOW -> " < ";
                        case INCLUDES, INCLUDES_ANY, WITHIN ->
                            throw new IllegalStateException("A comparison of sets: " + operator);
                    }
                    + right;
        }
    }

    /** What a fact is compared with. */
    sealed interface Operand {}

    /** A value that the doctrine gives. */
    record Value(long number) implements Operand {}

    /** The value of another fact that has one. */
    record Other(Fact fact) implements Operand {}

    /** The comparison, or its opposite; by the opposite operator where there is one. */
    static Formula compared(Fact fact, Operator operator, Operand right, boolean holds) {
        if (holds) {
            return new Compared(fact, operator, right, true);
        }
        return switch (operator) {
            case AT_MOST -> new Compared(fact, Operator.ABOVE, right, true);
            case AT_LEAST -> new Compared(fact, Operator.BELOW, right, true);
            case ABOVE -> new Compared(fact, Operator.AT_MOST, right, true);
            case BELOW -> new Compared(fact, Operator.AT_LEAST, right, true);
            case IS, INCLUDES, INCLUDES_ANY, WITHIN -> new Compared(fact, operator, right, false);
        };
    }

    /** All of these, and nothing asked twice. */
    static Formula all(Stream<Formula> formulas) {
        return combined(true, formulas);
    }

    /** Any of these, and nothing asked twice. */
    static Formula any(Stream<Formula> formulas) {
        return combined(false, formulas);
    }

    /** The facts that have values wherever this does not hold. */
    default Set<Fact> presentUnless() {
        return asked(false, parts(false, this)).stream().map(Stated::fact).collect(Collectors.toSet());
    }

    private static Formula combined(boolean and, Stream<Formula> formulas) {
        List<Formula> parts =
                formulas.flatMap(part -> parts(and, part)).distinct().toList();
        List<Stated> asked = asked(and, parts.stream());
        Set<Fact> present = asked.stream().map(Stated::fact).collect(Collectors.toSet());
        List<Formula> simpler = Stream.concat(
                        asked.stream(),
                        parts.stream()
                                .filter(Predicate.not(asked::contains))
                                .map(part -> part.given(present))
                                .flatMap(part -> parts(and, part)))
                .distinct()
                .toList();
        Formula decisive = and ? FALSE : TRUE;
        if (simpler.contains(decisive)) {
            return decisive;
        }
        if (!simpler.equals(parts)) {
            return combined(and, simpler.stream());
        }
        if (simpler.size() == 1) {
            return simpler.get(0);
        }
        return and ? new And(simpler) : new Or(simpler);
    }

    /** The parts among which the value is asked for, in a conjunction, or the want of it, in a disjunction. */
    private static List<Stated> asked(boolean expected, Stream<Formula> parts) {
        return parts.filter(Stated.class::isInstance)
                .map(Stated.class::cast)
                .filter(part -> part.expected() == expected)
                .toList();
    }

    private static Stream<Formula> parts(boolean and, Formula formula) {
        if (and && formula instanceof And conjunction) {
            return conjunction.parts().stream();
        }
        if (!and && formula instanceof Or disjunction) {
            return disjunction.parts().stream();
        }
        return Stream.of(formula);
    }
}
