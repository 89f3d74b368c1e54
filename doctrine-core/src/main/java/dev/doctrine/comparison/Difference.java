package dev.doctrine.comparison;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.OfferFact;

/** One thing that two doctrines say differently, and that decisions depend on. */
public sealed interface Difference {

    /** An offer that only the later doctrine has. */
    record OfferAdded(Offer offer) implements Difference {}

    /** An offer that only the earlier doctrine has. */
    record OfferRemoved(Offer offer) implements Difference {}

    /**
     * A fact of an offer.
     *
     * @param before the value as one writes it; empty where no source states it
     * @param after the later value, likewise
     */
    record FactChanged(Offer offer, OfferFact fact, String before, String after) implements Difference {}

    /** A constraint that only the later doctrine has. */
    record ConstraintAdded(Constraint constraint) implements Difference {}

    /** A constraint that only the earlier doctrine has. */
    record ConstraintRemoved(Constraint constraint) implements Difference {}

    /** A constraint has another level. */
    record LevelChanged(Constraint constraint, Level before, Level after) implements Difference {}

    /** A constraint is about other situations, or asks for something else. */
    record ConditionsChanged(Constraint constraint) implements Difference {}
}
