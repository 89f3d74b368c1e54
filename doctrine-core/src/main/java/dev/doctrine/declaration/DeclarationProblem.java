package dev.doctrine.declaration;

import dev.doctrine.yaml.Problem;

/** What can be wrong with a declaration beyond its form. Beside each: the arguments of its sentence. */
public enum DeclarationProblem implements Problem {
    NO_ENVIRONMENT,
    /** The environment. */
    STAGE_UNKNOWN,
    /** The names of the declarations in the folder. */
    SEVERAL_IN_FOLDER,
    /** The project's root, which the declaration's real path leads out of. */
    OUTSIDE_PROJECT,
    /** The project's root, where alone the policy accepts a declaration. */
    NOT_AT_ROOT,
    CHANGED
}
