package dev.doctrine.benchmark.peer;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.stream.Stream;

/**
 * A fact in engines that have numbers, and no numbers that are missing: two variables.
 *
 * @param value the name of its value
 * @param presence the name of what tells whether it has one
 */
record Variable(String value, String presence) {

    static Variable of(Fact fact) {
        String name = (fact instanceof DeclaredFact ? "declared_" : "offered_") + name(fact);
        return new Variable(name, "has_" + name);
    }

    /** The name of a fact, without the dots that lead to members and the strokes that subtract. */
    static String name(Fact fact) {
        return fact.key().replace('.', '_').replace('-', '_');
    }

    /** Those of all facts of both sides. */
    static Stream<Variable> all() {
        return Stream.<Fact>concat(Stream.of(DeclaredFact.values()), Stream.of(OfferFact.values()))
                .map(Variable::of);
    }
}
