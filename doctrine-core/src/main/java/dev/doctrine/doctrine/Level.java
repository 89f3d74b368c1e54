package dev.doctrine.doctrine;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** How much a constraint weighs. The doctrine's owner sets it. Most severe first. */
public enum Level implements Keyed {
    /** A violation forbids. */
    MANDATORY,
    /** A violation is a warning. */
    RECOMMENDED,
    /** A violation is worth knowing. */
    INFORMATION;

    /** The levels' names, most severe first. */
    public static final Keys<Level> KEYS = Keys.of(values());

    /** Whether it weighs less than another. */
    public boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }
}
