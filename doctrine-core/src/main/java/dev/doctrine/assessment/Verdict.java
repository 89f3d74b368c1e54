package dev.doctrine.assessment;

import dev.doctrine.doctrine.Level;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What follows from all outcomes. The worst comes last. */
public enum Verdict implements Keyed {
    ALLOWED,
    /** A mandatory constraint is undetermined, and none is violated. */
    UNDETERMINED,
    /** A mandatory constraint is violated. */
    FORBIDDEN;

    /** The verdicts' names, the worst last. */
    public static final Keys<Verdict> KEYS = Keys.of(values());

    /** This verdict or the other, whichever is worse. */
    Verdict orWorse(Verdict other) {
        return compareTo(other) < 0 ? other : this;
    }

    static Verdict of(Level level, Result result) {
        if (level != Level.MANDATORY) {
            return ALLOWED;
        }
        return switch (result) {
            case VIOLATED -> FORBIDDEN;
            case UNDETERMINED -> UNDETERMINED;
            case SATISFIED, DEROGATED, NOT_APPLICABLE -> ALLOWED;
        };
    }
}
