package dev.doctrine.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Where what is made up takes its choices from: a seed, so that they are the same on every machine, or given bytes. */
public final class Choices {

    /** Takes a bound, and gives a number below it. */
    private final IntUnaryOperator numbers;

    private Choices(IntUnaryOperator numbers) {
        this.numbers = numbers;
    }

    /** The choices of this seed. */
    public static Choices of(long seed) {
        Random random = new Random(seed);
        return new Choices(random::nextInt);
    }

    /** The choices that these bytes stand for; the first choice each time once they have come to their end. */
    public static Choices of(byte[] bytes) {
        int[] next = {0};
        return new Choices(bound -> {
            int number = 0;
            for (int range = 1; range < bound && next[0] < bytes.length; range *= 256) {
                number = 256 * number + (bytes[next[0]++] & 0xff);
            }
            return Integer.remainderUnsigned(number, bound);
        });
    }

    /** A number from 0 to below this bound. */
    public int below(int bound) {
        return numbers.applyAsInt(bound);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    public <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Some of these, at least one, in any order. */
    public <T> List<T> some(List<T> of) {
        List<T> chosen = shuffled(of);
        return List.copyOf(chosen.subList(0, 1 + below(chosen.size())));
    }

    public <T> List<T> shuffled(List<T> of) {
        List<T> shuffled = new ArrayList<>(of);
        for (int i = shuffled.size(); i > 1; i--) {
            Collections.swap(shuffled, i - 1, below(i));
        }
        return shuffled;
    }
}
