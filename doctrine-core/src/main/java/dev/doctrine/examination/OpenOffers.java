package dev.doctrine.examination;

import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import java.util.List;

/**
 * What becomes of each offer for one classification of data, one kind of owner and one stage, whatever else is declared.
 *
 * @param classification the word of the classification
 * @param owner the word of the kind of owner
 * @param stage the word of the stage
 * @param offers one for each offer, in the doctrine's order
 */
public record OpenOffers(String classification, String owner, String stage, List<Opening> offers) {

    public OpenOffers {
        offers = List.copyOf(offers);
    }

    /** The offers that remain. */
    public List<Opening> open() {
        return offers.stream().filter(Opening::isOpen).toList();
    }

    /**
     * Whether an offer remains.
     *
     * @param conditions where it remains: the mandatory constraints that fail as long as nothing else is declared
     * @param closers where it does not: what closes it; each suffices alone
     */
    public record Opening(Offer offer, List<Constraint> conditions, List<Closer> closers) {
        public Opening {
            conditions = List.copyOf(conditions);
            closers = List.copyOf(closers);
        }

        /** Whether some declaration is allowed there. */
        public boolean isOpen() {
            return closers.isEmpty();
        }

        /** The best verdict that some declaration can have there. */
        public Verdict best() {
            if (isOpen()) {
                return Verdict.ALLOWED;
            }
            return closers.stream().allMatch(closer -> closer.best() == Result.UNDETERMINED)
                    ? Verdict.UNDETERMINED
                    : Verdict.FORBIDDEN;
        }
    }

    /**
     * Mandatory constraints that close an offer: mostly one, or several that cannot all be met.
     *
     * @param best the best that can come of it: undetermined or violated
     */
    public record Closer(List<Constraint> constraints, Result best) {
        public Closer {
            constraints = List.copyOf(constraints);
        }
    }
}
