package dev.doctrine.comparison;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.examination.OpenOffers;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;

/** One thing that two doctrines say differently, and that decisions depend on. */
public sealed interface Difference {

    /** Whether it is not certain that it can only forbid more. */
    default boolean loosens() {
        return false;
    }

    /**
     * An offer that only the later doctrine has.
     *
     * @param facts what it states beyond the offer that it extends, or all that it states
     * @param openings what becomes of it for every classification, owner and stage
     */
    record OfferAdded(Offer offer, List<FactChanged> facts, List<OpenOffers> openings) implements Difference {
        public OfferAdded {
            facts = List.copyOf(facts);
            openings = List.copyOf(openings);
        }

        /** The cases in which some declaration is allowed there. */
        public List<OpenOffers> open() {
            return openings.stream().filter(one -> !one.open().isEmpty()).toList();
        }
    }

    /** An offer that only the earlier doctrine has. */
    record OfferRemoved(Offer offer) implements Difference {}

    /**
     * A fact of an offer.
     *
     * @param before the value as one writes it; empty where no source states it
     * @param after the later value, likewise
     */
    record FactChanged(Offer offer, OfferFact fact, String before, String after, boolean loosens)
            implements Difference {}

    /** A constraint that only the later doctrine has. */
    record ConstraintAdded(Constraint constraint) implements Difference {}

    /** A constraint that only the earlier doctrine has. */
    record ConstraintRemoved(Constraint constraint) implements Difference {
        @Override
        public boolean loosens() {
            return true;
        }
    }

    /** A constraint has another level. */
    record LevelChanged(Constraint constraint, Level before, Level after) implements Difference {
        @Override
        public boolean loosens() {
            return after.isBelow(before);
        }
    }

    /** A constraint is about other situations, or asks for something else: whether of less, nothing here tells. */
    record ConditionsChanged(Constraint constraint) implements Difference {}
}
