package dev.doctrine.declaration;

import dev.doctrine.yaml.Problem;

/** What can be wrong in a declaration beyond its form. Beside each: the arguments of its sentence. */
public enum DeclarationProblem implements Problem {
    NO_ENVIRONMENT,
    /** The environment. */
    STAGE_UNKNOWN,
    /** The family. */
    FAMILY_IS_NOT_AN_OFFER,
    /** The derogation's id. */
    DUPLICATE_DEROGATION,
    DEROGATION_WITHOUT_ENVIRONMENT,
    UNTIL_AND_PERMANENT,
    UNTIL_OR_PERMANENT_MISSING
}
