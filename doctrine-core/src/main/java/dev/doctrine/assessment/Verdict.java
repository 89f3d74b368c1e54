package dev.doctrine.assessment;

import dev.doctrine.doctrine.Level;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import java.util.stream.Stream;

/** What follows from all outcomes. The worst comes last. */
public enum Verdict implements Keyed {
    ALLOWED,
    /** A mandatory constraint is undetermined, and none is violated. */
    UNDETERMINED,
    /** A mandatory constraint is violated. */
    FORBIDDEN;

    /** The verdicts' names, the worst last. */
    public static final Keys<Verdict> KEYS = Keys.of(values());

    /** The worst of several; allowed if there is none. */
    public static Verdict worst(Stream<Verdict> verdicts) {
        return verdicts.max(Verdict::compareTo).orElse(ALLOWED);
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
