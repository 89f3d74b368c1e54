package dev.doctrine.examination;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;

/**
 * Decisions on one offer that change between two doctrines, in one case.
 *
 * @param classification the word of the classification
 * @param owner the word of the kind of owner
 * @param stage the word of the stage
 * @param offer the offer, as the later doctrine knows it
 * @param constraint the mandatory constraint that makes the difference; where it is gone, as the earlier doctrine had it
 * @param before the verdict before: allowed, unless {@code after} is
 * @param after the verdict after
 * @param whole whether all that is allowed on one side is not on the other; else it depends on what else is declared
 */
public record DecisionChange(
        String classification,
        String owner,
        String stage,
        Offer offer,
        Constraint constraint,
        Verdict before,
        Verdict after,
        boolean whole) {}
