package dev.doctrine.declaration;

import dev.doctrine.yaml.Problem;

/** What can be wrong with a declaration beyond its form. Beside each: the arguments of its sentence. */
public enum DeclarationProblem implements Problem {
    NO_ENVIRONMENT,
    /** The environment. */
    STAGE_UNKNOWN,
    /** The names of the declarations in the folder. */
    SEVERAL_IN_FOLDER,
    /** The declaration leads out of the project. */
    OUTSIDE_PROJECT,
    /** The policy accepts another declaration only. */
    NOT_AT_ROOT
}
