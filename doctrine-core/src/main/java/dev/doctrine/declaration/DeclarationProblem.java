package dev.doctrine.declaration;

import dev.doctrine.yaml.Problem;

/** What can be wrong in a declaration beyond its form. Beside each: the arguments of its sentence. */
public enum DeclarationProblem implements Problem {
    NO_ENVIRONMENT,
    /** The environment. */
    STAGE_UNKNOWN
}
