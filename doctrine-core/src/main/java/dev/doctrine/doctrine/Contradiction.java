package dev.doctrine.doctrine;

import java.util.List;

/**
 * Two sources that disagree, with the choice made: the stricter one decides, and both are shown.
 *
 * @param when the situations in which the disagreement bears on a decision
 */
public record Contradiction(String id, Bilingual about, Condition when, List<Side> sides, Bilingual choice) {

    public Contradiction {
        sides = List.copyOf(sides);
    }

    /** Whether the disagreement bears on decisions in this situation. */
    public boolean bearsOn(Situation situation) {
        return when.in(situation) == Truth.TRUE;
    }

    /** What one source says. */
    public record Side(Citation citation, Bilingual says) {}
}
