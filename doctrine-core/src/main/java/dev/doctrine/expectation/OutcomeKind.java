package dev.doctrine.expectation;

import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.yaml.Keyed;

/**
 * The kinds of outcomes that one can expect of an environment. Nobody has to expect what is satisfied or not
 * applicable.
 */
public enum OutcomeKind implements Keyed {
    /** Mandatory, and violated. */
    VIOLATED,
    /** Mandatory, and undetermined. */
    UNDETERMINED,
    /** Recommended, and violated or undetermined. */
    WARNED,
    /** Lifted by a derogation. */
    DEROGATED,
    /** Recommended, and answered by the project. */
    ACKNOWLEDGED;

    /**
     * Whether all outcomes of this kind have to be expected, because they fail a build; the others only where they are
     * listed.
     */
    boolean fails() {
        return this == VIOLATED || this == UNDETERMINED;
    }

    boolean has(Outcome outcome) {
        return switch (this) {
            case VIOLATED -> outcome.verdict() == Verdict.FORBIDDEN;
            case UNDETERMINED -> outcome.verdict() == Verdict.UNDETERMINED;
            case WARNED -> outcome.isWarning();
            case DEROGATED -> outcome.result() == Result.DEROGATED;
            case ACKNOWLEDGED -> outcome.result() == Result.ACKNOWLEDGED;
        };
    }
}
