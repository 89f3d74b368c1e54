package dev.doctrine.declaration;

import dev.doctrine.yaml.Problem;

/** What can be wrong with a declaration beyond its form. Beside those that have any: the arguments of their sentence. */
public enum DeclarationProblem implements Problem {
    NO_ENVIRONMENT,
    /** The key that stands there. */
    NOT_HOSTED_BESIDE,
    NOT_HOSTED_REFUSED,
    /** The environment. */
    STAGE_UNKNOWN,
    /** The environment. */
    ACKNOWLEDGED_TWICE,
    ACKNOWLEDGEMENT_WITHOUT_ENVIRONMENT,
    /** The names of the declarations in the folder. */
    SEVERAL_IN_FOLDER,
    OUTSIDE_PROJECT,
    NOT_AT_ROOT
}
