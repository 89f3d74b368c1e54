package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.OfferFact;
import java.util.List;

/**
 * What a layer changes of what the layers below it say. It loosens unless it is certain that it can only forbid more:
 * every report says so then.
 */
public sealed interface Amendment {

    /** The id of the layer that makes it. */
    String layer();

    /** Whether more may be allowed through it. */
    boolean loosens();

    /** The sources that the layer names for it: at least one if it loosens, save of files that it leaves out. */
    List<Citation> citations();

    /**
     * A fact of an offer is stated otherwise, or an offer states otherwise what it takes over.
     *
     * @param before the value as one writes it; empty where it was not stated
     * @param after the new value
     */
    record FactRestated(
            String layer,
            Offer offer,
            OfferFact fact,
            String before,
            String after,
            boolean loosens,
            List<Citation> citations)
            implements Amendment {
        public FactRestated {
            citations = List.copyOf(citations);
        }
    }

    /** A constraint weighs more, or less. */
    record LevelChanged(String layer, String constraint, Level before, Level after, List<Citation> citations)
            implements Amendment {
        public LevelChanged {
            citations = List.copyOf(citations);
        }

        @Override
        public boolean loosens() {
            return after.isBelow(before);
        }
    }

    /**
     * A host is known otherwise.
     *
     * @param loosens whether a find there may mean more offers, or whether it is not the same traces that show it
     */
    record HostRestated(String layer, String host, boolean loosens, List<Citation> citations) implements Amendment {
        public HostRestated {
            citations = List.copyOf(citations);
        }
    }

    /**
     * Folders, or Terraform providers, are no longer looked at.
     *
     * @param patterns as the layer writes them
     */
    record EvidenceLeftOut(String layer, List<String> patterns) implements Amendment {
        public EvidenceLeftOut {
            patterns = List.copyOf(patterns);
        }

        @Override
        public boolean loosens() {
            return true;
        }

        @Override
        public List<Citation> citations() {
            return List.of();
        }
    }

    /** A constraint is taken away. */
    record ConstraintRemoved(String layer, String constraint, List<Citation> citations) implements Amendment {
        public ConstraintRemoved {
            citations = List.copyOf(citations);
        }

        @Override
        public boolean loosens() {
            return true;
        }
    }
}
