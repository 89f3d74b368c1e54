package dev.doctrine.attestation;

import dev.doctrine.yaml.Problem;

/** Why an attestation is refused, or a key, beyond its form. Beside each: the arguments of its sentence. */
public enum AttestationProblem implements Problem {
    NOT_A_PRIVATE_KEY,
    NOT_A_PUBLIC_KEY,
    NOT_SIGNED,
    /** It is signed, and there is no key to verify it with. */
    NO_KEY,
    /** The key of the value. */
    NOT_BASE64,
    /** How many signatures there are. */
    NOT_ONE_SIGNATURE,
    /** None of the keys made the signature. */
    NOT_OUR_SIGNATURE,
    /** The key, what was found. */
    UNEXPECTED_VALUE,
    /** The artifact's digest. */
    OTHER_ARTIFACT,
    /** The assessment did not allow what was declared. */
    NOT_PASSED,
    /** Nothing is hosted, says the declaration. */
    NOT_HOSTED,
    /** The last day of the derogation that allowed it, as it is written there. */
    DEROGATION_ENDED
}
