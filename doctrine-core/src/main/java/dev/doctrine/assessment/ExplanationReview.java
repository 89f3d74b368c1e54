package dev.doctrine.assessment;

import dev.doctrine.declaration.Explanation;
import dev.doctrine.yaml.Keyed;

/** What became of a project's answer to its evidence on a day. */
public record ExplanationReview(Explanation explanation, Status status) {

    /** Whether an explanation did its work, or why not. All but {@link #APPLIED} answer nothing and are reported. */
    public enum Status implements Keyed {
        APPLIED,
        /** It holds, and nothing is found that it is about. */
        UNUSED,
        EXPIRED,
        /** The policy does not let projects explain what their repositories show. */
        REFUSED
    }
}
