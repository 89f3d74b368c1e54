package dev.doctrine.policy;

import dev.doctrine.yaml.Problem;

/** What can be wrong in a policy, or with the layers that it requires. Beside each: the arguments of its sentence. */
public enum PolicyProblem implements Problem {
    /** The key, what was found. */
    SHA256_EXPECTED,
    /** What was found. */
    KEY_EXPECTED,
    /** The constraint, its level, the lower one. */
    LEVEL_LOWERED,
    /** The layer, the reason. */
    LAYER_UNREADABLE,
    /** The id. */
    NO_BUILT_IN_LAYER,
    /** The name. */
    NO_SHIPPED_LAYER,
    /** The layer, the digest that it has. */
    DIGEST_DIFFERS,
    /** Where its signature has to be, the reason. */
    SIGNATURE_MISSING,
    /** The layer, where its signature is. */
    SIGNATURE_WRONG,
    /** The layer, the id that it gives itself. */
    ID_DIFFERS,
    /** The layer, its version, the oldest that is accepted. */
    VERSION_TOO_OLD,
    FROM_WITHOUT_OBSERVE,
    /** The list, the reason. */
    REFUSALS_UNREADABLE,
    /** The list, the digest that it has. */
    REFUSALS_DIFFER,
    /** The place of the other entry. */
    DUPLICATE_REFUSAL
}
