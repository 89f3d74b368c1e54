package dev.doctrine.attestation;

import dev.doctrine.yaml.Complaint;
import java.util.List;

/** The result of verifying an attestation: whatever is not verified is refused. */
public sealed interface Verification {

    /**
     * The attestation holds for the artifact.
     *
     * @param resourceUri where the artifact was meant to be deployed from
     * @param policySha256 the digest of the doctrine that was applied
     * @param signed whether a signature was verified; if not, anyone may have written it
     */
    record Verified(String resourceUri, String policySha256, boolean signed) implements Verification {}

    /** It does not hold, or it is not known whether it does: at least one reason, with its place. */
    record Refused(List<Complaint> reasons) implements Verification {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
