package dev.doctrine.maven.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedExecutorTest {

    private static final List<Integer> THINGS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void handsOverInOrderHoweverLongThingsTake() throws IOException {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> taken = new ArrayList<>();
        new OrderedExecutor(16, 1_000)
                .inOrder(THINGS, thing -> 1, thing -> first(thing, secondIsDone), (thing, result) -> {
                    assertEquals(thing, result);
                    taken.add(result);
                });

        assertEquals(THINGS, taken);
    }

    @Test
    void holdsNoMoreThanTheWindow() throws IOException {
        assertEquals(5, mostHeld(new OrderedExecutor(5, 1_000_000), 1));
        assertEquals(3, mostHeld(new OrderedExecutor(100, 30), 10));
    }

    @Test
    void takesWhatIsTooHeavyByItself() throws IOException {
        assertEquals(1, mostHeld(new OrderedExecutor(100, 30), 31));
    }

    @Test
    void endsWithTheFirstFailure() {
        AtomicInteger taken = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> new OrderedExecutor(4, 1_000)
                        .inOrder(
                                THINGS,
                                thing -> 1,
                                thing -> 10 / (3 - thing),
                                (thing, result) -> taken.incrementAndGet()));
        assertEquals(3, taken.get());

        IOException full = new IOException("No space left on device");
        assertEquals(
                full,
                assertThrows(
                        IOException.class,
                        () -> new OrderedExecutor(4, 1_000)
                                .inOrder(THINGS, thing -> 1, thing -> thing, (thing, result) -> {
                                    throw full;
                                })));
    }

    /** How many were begun and not yet taken, at most, whenever another one was about to begin. */
    private static int mostHeld(OrderedExecutor window, long weight) throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        window.inOrder(
                THINGS,
                thing -> {
                    most.accumulateAndGet(begun.getAndIncrement() - taken.get(), Math::max);
                    return weight;
                },
                thing -> thing,
                (thing, result) -> taken.incrementAndGet());
        assertEquals(THINGS.size(), taken.get());
        return most.get();
    }

    /** The first thing is not done before the second. */
    private static int first(int thing, CountDownLatch secondIsDone) {
        try {
            if (thing == 0) {
                assertTrue(secondIsDone.await(1, TimeUnit.MINUTES));
            } else {
                secondIsDone.countDown();
            }
            return thing;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
