package dev.doctrine.assessment;

import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.yaml.Keyed;

/**
 * What became of an acknowledgement.
 *
 * @param endsSoon whether it answers something, and its last day is near
 */
public record AcknowledgementReview(Acknowledgement acknowledgement, Status status, boolean endsSoon) {

    /** Whether an acknowledgement did its work, or why not. All but {@link #APPLIED} answer nothing and are reported. */
    public enum Status implements Keyed {
        APPLIED,
        /** It holds, and none of its environments fails its constraint. */
        UNUSED,
        EXPIRED,
        /** Its constraint is not recommended at the level in force, so that no project can answer it. */
        VOID,
        /** The policy does not let projects answer warnings themselves. */
        REFUSED
    }
}
