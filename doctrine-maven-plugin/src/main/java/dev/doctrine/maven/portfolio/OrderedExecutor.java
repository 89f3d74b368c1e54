package dev.doctrine.maven.portfolio;

import dev.doctrine.yaml.NodeReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on several things at a time, and hands over the results in the order of the things. It holds only so many
 * things at a time, and only so much weight.
 *
 * @param most how many things
 * @param heaviest how much they may weigh together; one alone may weigh more
 */
public record OrderedExecutor(int most, long heaviest) {

    /** For declarations: enough to keep every processor busy, and no more bytes than the largest declaration has. */
    public static final OrderedExecutor OF_DECLARATIONS = new OrderedExecutor(256, NodeReader.SIZE_LIMIT);

    /** Takes the result of a thing. */
    @FunctionalInterface
    public interface Receiver<T, R> {
        void take(T thing, R result) throws IOException;
    }

    /** Works on all things, and is done when the last result is taken; ends with the first thing that fails. */
    public <T, R> void inOrder(List<T> things, ToLongFunction<T> weight, Function<T, R> work, Receiver<T, R> receiver)
            throws IOException {
        // At least two: one may wait for a disk.
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            Deque<Pending<T, R>> pending = new ArrayDeque<>();
            long held = 0;
            for (T thing : things) {
                long own = weight.applyAsLong(thing);
                while (!pending.isEmpty() && (pending.size() >= most || held + own > heaviest)) {
                    held -= pending.getFirst().weight();
                    pending.removeFirst().handOver(receiver);
                }
                pending.add(new Pending<>(thing, own, workers.submit(() -> work.apply(thing))));
                held += own;
            }
            while (!pending.isEmpty()) {
                pending.removeFirst().handOver(receiver);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private record Pending<T, R>(T thing, long weight, Future<R> result) {

        void handOver(Receiver<T, R> receiver) throws IOException {
            try {
                receiver.take(thing, result.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Work on " + thing + " failed", e.getCause());
            }
        }
    }
}
