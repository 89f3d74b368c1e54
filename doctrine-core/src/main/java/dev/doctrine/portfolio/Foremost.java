package dev.doctrine.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts what comes, and keeps the first of it in an order; it never grows beyond a limit. For one thread. */
final class Foremost<T> {

    private final int limit;
    private final Comparator<T> order;
    /** The last of those that are kept is at the head, and is removed first. */
    private final PriorityQueue<T> kept;

    private long count;

    Foremost(int limit, Comparator<T> order) {
        this.limit = limit;
        this.order = order;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T another) {
        count++;
        kept.add(another);
        if (kept.size() > limit) {
            kept.poll();
        }
    }

    /** How many came. */
    long count() {
        return count;
    }

    /** The first of them, in order. */
    List<T> first() {
        return kept.stream().sorted(order).toList();
    }
}
