package dev.doctrine.policy;

/**
 * What a policy says of evidence.
 *
 * @param acceptsExplanations whether what projects say of their evidence counts
 * @param acceptsOff whether a project may leave its repository unread
 */
public record EvidenceRule(boolean acceptsExplanations, boolean acceptsOff) {

    /** What holds where there is no policy. */
    static final EvidenceRule USUAL = new EvidenceRule(true, true);
}
