package dev.doctrine.benchmark.peer;

import dev.doctrine.benchmark.peer.Formula.Other;
import dev.doctrine.benchmark.peer.Formula.Stated;
import dev.doctrine.benchmark.peer.Formula.Value;
import dev.doctrine.doctrine.Condition;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Operator;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constraint of the doctrine in two-valued tests, to be asked in this order; if none holds, it is undetermined.
 *
 * @param ignored whether it is about other situations
 * @param satisfied whether it is satisfied, unless it is about others
 * @param violated whether it is violated, unless it is satisfied or about others
 */
record Rule(String id, boolean mandatory, Formula ignored, Formula satisfied, Formula violated) {

    /** All rules, in the doctrine's order. */
    static List<Rule> of(Doctrine doctrine) {
        return doctrine.constraints().stream().map(Rule::of).toList();
    }

    private static Rule of(Constraint constraint) {
        Condition when = constraint.when();
        Condition require = constraint.require();
        Formula ignored = certainly(false, when);
        Formula violated = Formula.all(Stream.of(
                isAlwaysKnown(when) ? Formula.TRUE : certainly(true, when),
                isAlwaysKnown(require) ? Formula.TRUE : certainly(false, require)));
        return new Rule(
                constraint.id(),
                constraint.level() == Level.MANDATORY,
                ignored,
                certainly(true, require).given(ignored.presentUnless()),
                violated.given(ignored.presentUnless()));
    }

    /** Whether it does not stand against an offer. */
    Formula met() {
        return Formula.any(Stream.of(ignored, satisfied));
    }

    /** Whether the condition is known to hold, or known not to. */
    private static Formula certainly(boolean holds, Condition condition) {
        if (condition instanceof Condition.All all) {
            return parts(holds, holds, all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return parts(!holds, holds, any.parts());
        }
        if (condition instanceof Condition.Not not) {
            return certainly(!holds, not.part());
        }
        if (condition instanceof Condition.Stated stated) {
            return stated(stated.fact(), stated.expected() == holds);
        }
        if (condition instanceof Condition.AgainstValue test) {
            return comparison(holds, List.of(test.fact()), test.operator(), new Value(test.value()));
        }
        Condition.AgainstFact test = (Condition.AgainstFact) condition;
        return comparison(holds, List.of(test.fact(), test.other()), test.operator(), new Other(test.other()));
    }

    private static Formula parts(boolean all, boolean hold, List<Condition> conditions) {
        Stream<Formula> parts = conditions.stream().map(part -> certainly(hold, part));
        return all ? Formula.all(parts) : Formula.any(parts);
    }

    /** What is declared and left out makes it false; what is not stated of an offer makes it unknown. */
    private static Formula comparison(boolean holds, List<Fact> facts, Operator operator, Formula.Operand right) {
        Formula compared = Formula.compared(facts.get(0), operator, right, holds);
        if (holds) {
            return Formula.all(Stream.concat(facts.stream().map(fact -> stated(fact, true)), Stream.of(compared)));
        }
        Formula known = Formula.all(Stream.concat(
                facts.stream().filter(OfferFact.class::isInstance).map(fact -> stated(fact, true)),
                Stream.of(compared)));
        return Formula.any(Stream.concat(
                facts.stream().filter(DeclaredFact.class::isInstance).map(fact -> stated(fact, false)),
                Stream.of(known)));
    }

    private static Formula stated(Fact fact, boolean expected) {
        if (fact instanceof DeclaredFact declared && declared.isAlwaysThere()) {
            return expected ? Formula.TRUE : Formula.FALSE;
        }
        return new Stated(fact, expected);
    }

    private static boolean isAlwaysKnown(Condition condition) {
        return condition
                .tests()
                .allMatch(test -> test instanceof Condition.Stated
                        || test.facts().stream().allMatch(DeclaredFact.class::isInstance));
    }
}
