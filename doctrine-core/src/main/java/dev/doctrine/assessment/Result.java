package dev.doctrine.assessment;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.yaml.Keyed;

/** What one constraint says of one environment. */
public enum Result implements Keyed {
    SATISFIED,
    VIOLATED,
    /** No source says whether it is satisfied. */
    UNDETERMINED,
    /** It would be violated or undetermined, and a derogation in force lifts it. */
    DEROGATED,
    /** It would be violated or undetermined, only recommends, and the project answers it. */
    ACKNOWLEDGED,
    /** It is about other situations. */
    NOT_APPLICABLE;

    /** What a constraint says of a situation before any derogation. */
    public static Result of(Constraint constraint, Situation situation) {
        Truth applies = constraint.when().in(situation);
        if (applies == Truth.FALSE) {
            return NOT_APPLICABLE;
        }
        return switch (constraint.met(applies, situation)) {
            case TRUE -> SATISFIED;
            case FALSE -> VIOLATED;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /** Whether something is wrong, or not known to be right. */
    boolean isOpen() {
        return this == VIOLATED || this == UNDETERMINED;
    }
}
