package dev.doctrine.expectation;

import dev.doctrine.yaml.Problem;

/** What can be wrong in a file of expectations beyond its form. */
public enum ExpectationProblem implements Problem {
    NO_EXPECTATION
}
