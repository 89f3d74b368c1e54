package dev.doctrine.vocabulary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of facts of one side, declaration or offer; a fact without a value is not stated. Immutable.
 *
 * @param <F> the side
 */
@SuppressWarnings("EnumOrdinal") // an array that a fact's place indexes, as in EnumMap but without boxes
public final class Facts<F extends Enum<F> & Fact> {

    private final long[] values;
    private final long stated;

    private Facts(long[] values, long stated) {
        this.values = values;
        this.stated = stated;
    }

    /** The facts with the values of this map. */
    public static <F extends Enum<F> & Fact> Facts<F> of(Class<F> side, Map<F, Long> values) {
        long[] numbers = new long[EnumSet.allOf(side).size()];
        long stated = 0;
        for (Map.Entry<F, Long> entry : values.entrySet()) {
            int index = entry.getKey().ordinal();
            numbers[index] = entry.getValue();
            stated |= 1L << index;
        }
        return new Facts<>(numbers, stated);
    }

    /** Whether the fact has a value. */
    public boolean states(F fact) {
        return (stated & 1L << fact.ordinal()) != 0;
    }

    /** The value of a fact that {@linkplain #states is stated}. */
    public long value(F fact) {
        return values[fact.ordinal()];
    }

    /** The same facts but for one. */
    public Facts<F> with(F fact, long value) {
        long[] changed = values.clone();
        changed[fact.ordinal()] = value;
        return new Facts<>(changed, stated | 1L << fact.ordinal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts<?> facts && stated == facts.stated && Arrays.equals(values, facts.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Long.hashCode(stated);
    }

    /** The value as people write it, or this text where it is not stated. */
    public String write(F fact, String notStated) {
        return states(fact) ? fact.type().write(value(fact)) : notStated;
    }
}
