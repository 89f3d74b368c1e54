package dev.doctrine.assessment;

import dev.doctrine.doctrine.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from all outcomes. The worst comes last. */
public enum Verdict {
    ALLOWED,
    /** A mandatory constraint is undetermined, and none is violated. */
    UNDETERMINED,
    /** A mandatory constraint is violated. */
    FORBIDDEN;

    /** The verdict's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdicts' names, the worst last. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Verdict::key).toList();
    }

    /** The verdict of this name. */
    public static Optional<Verdict> find(String key) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.key().equals(key))
                .findFirst();
    }

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
