package dev.doctrine.vocabulary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of facts of one side, declaration or offer; a fact without a value is not stated. Of a set of words, single
 * words may be open: nothing is stated of them, neither that they belong to it nor that they do not. Immutable.
 *
 * @param <F> the side
 */
@SuppressWarnings("EnumOrdinal") // an array that a fact's place indexes, as in EnumMap but without boxes
public final class Facts<F extends Enum<F> & Fact> {

    private final long[] values;
    private final long[] open;
    private final long stated;

    private Facts(long[] values, long[] open, long stated) {
        this.values = values;
        this.open = open;
        this.stated = stated;
    }

    /** The facts with the values of this map. */
    public static <F extends Enum<F> & Fact> Facts<F> of(Class<F> side, Map<F, Long> values) {
        return of(side, values, Map.of());
    }

    /** The facts with the values of the first map, and with the open words of the second, as sets. */
    public static <F extends Enum<F> & Fact> Facts<F> of(Class<F> side, Map<F, Long> values, Map<F, Long> open) {
        int size = EnumSet.allOf(side).size();
        long[] numbers = new long[size];
        long stated = 0;
        for (Map.Entry<F, Long> entry : values.entrySet()) {
            int index = entry.getKey().ordinal();
            numbers[index] = entry.getValue();
            stated |= 1L << index;
        }
        long[] openWords = new long[size];
        for (Map.Entry<F, Long> entry : open.entrySet()) {
            openWords[entry.getKey().ordinal()] = entry.getValue();
        }
        return new Facts<>(numbers, openWords, stated);
    }

    /** Whether the fact has a value. */
    public boolean states(F fact) {
        return (stated & 1L << fact.ordinal()) != 0;
    }

    /** The value of a fact that {@linkplain #states is stated}. */
    public long value(F fact) {
        return values[fact.ordinal()];
    }

    /** The words of a set of which nothing is stated, as a set. */
    public long open(F fact) {
        return open[fact.ordinal()];
    }

    /** The same facts but for one, whose value is known whole. */
    public Facts<F> with(F fact, long value) {
        return with(fact, value, 0);
    }

    /** The same facts but for one, with the words of which nothing is stated. */
    public Facts<F> with(F fact, long value, long openWords) {
        return new Facts<>(changed(values, fact, value), changed(open, fact, openWords), stated | 1L << fact.ordinal());
    }

    /** The same facts but for one, of which nothing is stated. */
    public Facts<F> without(F fact) {
        return new Facts<>(changed(values, fact, 0), changed(open, fact, 0), stated & ~(1L << fact.ordinal()));
    }

    /** Whether other facts state the same of this one. */
    public boolean statesAlike(F fact, Facts<F> other) {
        return states(fact) == other.states(fact) && value(fact) == other.value(fact) && open(fact) == other.open(fact);
    }

    private static long[] changed(long[] numbers, Enum<?> fact, long number) {
        if (numbers[fact.ordinal()] == number) {
            return numbers;
        }
        long[] changed = numbers.clone();
        changed[fact.ordinal()] = number;
        return changed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts<?> facts
                && stated == facts.stated
                && Arrays.equals(values, facts.values)
                && Arrays.equals(open, facts.open);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Long.hashCode(stated);
    }

    /** The value as people write it, with the words of which nothing is stated, or this text where it is not stated. */
    public String writeWhole(F fact, String notStated) {
        return write(fact, notStated)
                + (open(fact) == 0 ? "" : " ?" + fact.type().write(open(fact)));
    }

    /** The value as people write it, or this text where it is not stated. */
    public String write(F fact, String notStated) {
        return states(fact) ? fact.type().write(value(fact)) : notStated;
    }
}
