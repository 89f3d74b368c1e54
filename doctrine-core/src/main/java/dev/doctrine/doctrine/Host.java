package dev.doctrine.doctrine;

import dev.doctrine.trace.Trace;
import java.util.List;

/**
 * Who would be hosting, as known from files of a repository.
 *
 * @param offers the ids of the offers that a find there may mean
 */
public record Host(String id, Bilingual name, List<String> offers, List<Trace> traces) {
    public Host {
        offers = List.copyOf(offers);
        traces = List.copyOf(traces);
    }
}
