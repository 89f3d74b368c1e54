package dev.doctrine.comparison;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.examination.DecisionChange;
import java.util.List;

/**
 * How one doctrine differs from another.
 *
 * @param differences what they say differently
 * @param flips the decisions that change, on the offers that both have
 * @param unexamined the constraints that look at too many facts together: the flips do not take them into account
 */
public record Comparison(
        Doctrine before,
        Doctrine after,
        List<Difference> differences,
        List<DecisionChange> flips,
        List<Constraint> unexamined) {

    public Comparison {
        differences = List.copyOf(differences);
        flips = List.copyOf(flips);
        unexamined = List.copyOf(unexamined);
    }
}
