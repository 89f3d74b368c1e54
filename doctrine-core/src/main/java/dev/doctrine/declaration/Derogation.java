package dev.doctrine.declaration;

import dev.doctrine.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notified decision that lifts one constraint for some environments on one offer, for a time or for good. A request
 * alone lifts nothing (MI-CCT).
 *
 * @param constraint the id of the constraint
 * @param offer the id of the offer
 * @param until the last day it holds; null if it is permanent
 */
public record Derogation(
        String id,
        Place place,
        String constraint,
        List<String> environments,
        String offer,
        String reason,
        Decision decision,
        @Nullable LocalDate until) {

    public Derogation {
        environments = List.copyOf(environments);
    }

    /**
     * The decision behind a derogation. A text is empty, and the date null, where the declaration leaves it out: such a
     * decision lifts nothing.
     */
    public record Decision(
            String reference, String authority, @Nullable LocalDate date) {

        /** Whether somebody decided something that can be looked up. */
        public boolean isNamed() {
            return !reference.isEmpty() && !authority.isEmpty() && date != null;
        }
    }

    /** The last day it holds; if it is permanent, the last day there is. */
    public LocalDate lastDay() {
        return until == null ? LocalDate.MAX : until;
    }

    /** Whether it is about this constraint on this environment and offer. */
    public boolean covers(String constraintId, String environment, String offerId) {
        return constraint.equals(constraintId) && offer.equals(offerId) && environments.contains(environment);
    }

    /** Whether it holds on this day, if it covers something. */
    public Validity on(LocalDate today) {
        LocalDate decided = decision.date();
        if (!decision.isNamed() || decided == null) {
            return Validity.UNDECIDED;
        }
        if (decided.isAfter(today)) {
            return Validity.NOT_YET;
        }
        return until != null && until.isBefore(today) ? Validity.EXPIRED : Validity.IN_FORCE;
    }

    /** Whether a derogation holds. Only {@link #IN_FORCE} lifts anything. */
    public enum Validity {
        IN_FORCE,
        /** No decision is named: reference, authority and date. */
        UNDECIDED,
        /** The decision is dated later than today. */
        NOT_YET,
        /** Its last day is past. */
        EXPIRED
    }
}
