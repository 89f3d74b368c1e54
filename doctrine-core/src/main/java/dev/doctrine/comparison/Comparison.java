package dev.doctrine.comparison;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.examination.Flip;
import java.util.List;

/**
 * What becomes otherwise from one doctrine to another.
 *
 * @param differences what they say differently
 * @param flips the decisions that become others, on the offers that both have
 */
public record Comparison(Doctrine before, Doctrine after, List<Difference> differences, List<Flip> flips) {

    public Comparison {
        differences = List.copyOf(differences);
        flips = List.copyOf(flips);
    }
}
