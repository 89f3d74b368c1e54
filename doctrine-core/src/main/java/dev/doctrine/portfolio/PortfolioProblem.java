package dev.doctrine.portfolio;

import dev.doctrine.yaml.Problem;

/** Why a file among many is no declaration that can be assessed. Beside each: the arguments of its sentence. */
public enum PortfolioProblem implements Problem {
    /** A link leads elsewhere, perhaps to a declaration that is counted already. */
    SYMBOLIC_LINK
}
