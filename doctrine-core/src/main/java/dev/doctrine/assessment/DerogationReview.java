package dev.doctrine.assessment;

import dev.doctrine.doctrine.Derogation;
import dev.doctrine.yaml.Keyed;

/**
 * What became of a derogation.
 *
 * @param endsSoon whether it lifts something, and its last day is near
 */
public record DerogationReview(Derogation derogation, Status status, boolean endsSoon) {

    /** Whether a derogation did its work, or why not. All but {@link #APPLIED} lift nothing and are reported. */
    public enum Status implements Keyed {
        APPLIED,
        /** Whatever it covers is lifted by another that holds longer. */
        OVERLAPPED,
        /** It is in force and nothing needs it. */
        UNUSED,
        UNDECIDED,
        NOT_YET,
        EXPIRED,
        /** The project declares it itself, and the policy counts only those that the organisation registers. */
        NOT_REGISTERED,
        /** Who decided it is not among those who may. */
        AUTHORITY_NOT_ACCEPTED,
        /** It holds longer than the policy lets a derogation from its constraint hold. */
        TOO_LONG,
        /** Nothing lifts its constraint, whoever decides. */
        VOID,
        /** Its constraint is lifted by other authorities only. */
        NOT_COMPETENT,
        /** It holds longer than its constraint may be lifted. */
        BEYOND_TERM
    }
}
