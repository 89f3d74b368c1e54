package dev.doctrine.doctrine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a constraint weighs. The doctrine's owner sets it. Most severe first. */
public enum Level {
    /** A violation forbids. */
    MANDATORY,
    /** A violation is a warning. */
    RECOMMENDED,
    /** A violation is worth knowing. */
    INFORMATION;

    /** The level's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it weighs less than another. */
    public boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }

    /** The levels' names, most severe first. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Level::key).toList();
    }

    /** The level of this name. */
    public static Optional<Level> find(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }
}
