package dev.doctrine.generated;

import java.util.function.Consumer;

/**
 * Tries what has to hold for whatever is made up. The seeds are the same each time; one that fails is named, and
 * {@code -Dproperty.seed=N} tries just that one, {@code -Dproperty.times=100} a hundred times as many. Where tests run for every
 * mutant of the code, {@code -Dproperty.tries=5} is enough.
 */
public final class Tries {

    private static final String SEED = "property.seed";
    private static final String TIMES = "property.times";
    private static final String TRIES = "property.tries";

    private Tries() {}

    /** Tries it with so many seeds; returns false if fewer were tried. */
    public static boolean of(int count, Consumer<Choices> property) {
        Long only = Long.getLong(SEED);
        if (only != null) {
            property.accept(Choices.of(only));
            return false;
        }
        long tries = Long.getLong(TRIES, (long) count * Integer.getInteger(TIMES, 1));
        for (long seed = 1; seed <= tries; seed++) {
            try {
                property.accept(Choices.of(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + " fails (-D" + SEED + "=" + seed + "): " + e, e);
            }
        }
        return tries >= count;
    }
}
