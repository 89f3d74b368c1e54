package dev.doctrine.assessment;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Situation;
import java.util.Locale;

/** What one constraint says of one environment. */
public enum Result {
    SATISFIED,
    VIOLATED,
    /** No source says whether it is satisfied. */
    UNDETERMINED,
    /** It would be violated or undetermined, and a derogation in force lifts it. */
    DEROGATED,
    /** It is about other situations. */
    NOT_APPLICABLE;

    /** What a constraint says of a situation before any derogation. */
    public static Result of(Constraint constraint, Situation situation) {
        if (constraint.ignores(situation)) {
            return NOT_APPLICABLE;
        }
        return switch (constraint.in(situation)) {
            case TRUE -> SATISFIED;
            case FALSE -> VIOLATED;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    /** The result's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
