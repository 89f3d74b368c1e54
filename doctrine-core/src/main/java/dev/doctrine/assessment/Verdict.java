package dev.doctrine.assessment;

import dev.doctrine.doctrine.Level;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import java.util.List;

/** What follows from all outcomes. The worst comes last. */
public enum Verdict implements Keyed {
    ALLOWED,
    /** A mandatory constraint would fail, and a derogation in force lifts it; nothing else fails. */
    DEROGATED,
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

    /** Whether it lets a build go on: what is allowed, be it by derogation. */
    public boolean passes() {
        return this == ALLOWED || this == DEROGATED;
    }

    /** The worst that follows from these outcomes. */
    static Verdict worst(List<Outcome> outcomes) {
        Verdict worst = ALLOWED;
        for (Outcome outcome : outcomes) {
            worst = worst.orWorse(outcome.verdict());
        }
        return worst;
    }

    static Verdict of(Level level, Result result) {
        if (level != Level.MANDATORY) {
            return ALLOWED;
        }
        return switch (result) {
            case VIOLATED -> FORBIDDEN;
            case UNDETERMINED -> UNDETERMINED;
            case DEROGATED -> DEROGATED;
            case SATISFIED, ACKNOWLEDGED, NOT_APPLICABLE -> ALLOWED;
        };
    }
}
