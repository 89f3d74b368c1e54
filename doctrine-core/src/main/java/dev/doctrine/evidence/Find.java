package dev.doctrine.evidence;

import dev.doctrine.doctrine.Host;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Trace;
import dev.doctrine.yaml.Place;
import java.util.Set;

/**
 * A trace of a host that was met in a file. It never holds a value of the repository.
 *
 * @param trace by which the host is known
 * @param pattern the one of the doctrine's patterns that matched
 * @param shows what it shows here, which may be less than what the trace shows elsewhere
 * @param tokens names of environments or stages that the file gives beside its path, such as a profile's id
 */
public record Find(Host host, Trace trace, String pattern, Shows shows, Place place, Set<String> tokens) {
    public Find {
        tokens = Set.copyOf(tokens);
    }
}
