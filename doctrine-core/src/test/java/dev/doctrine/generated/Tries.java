package dev.doctrine.generated;

import java.util.function.Consumer;

/**
 * Tries what has to hold for whatever is made up. The seeds are the same each time; one that fails is named, and
 * {@code -Dproperty.seed=N} tries just that one, {@code -Dproperty.times=100} a hundred times as many.
 */
public final class Tries {

    private static final String SEED = "property.seed";
    private static final String TIMES = "property.times";

    private Tries() {}

    /** Tries it with so many seeds; returns false if only one of them was tried. */
    public static boolean of(int count, Consumer<Choices> property) {
        Long only = Long.getLong(SEED);
        if (only != null) {
            property.accept(Choices.of(only));
            return false;
        }
        for (long seed = 1; seed <= (long) count * Integer.getInteger(TIMES, 1); seed++) {
            try {
                property.accept(Choices.of(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Seed " + seed + " fails (-D" + SEED + "=" + seed + "): " + e, e);
            }
        }
        return true;
    }
}
