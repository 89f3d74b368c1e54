package dev.doctrine.evidence;

import dev.doctrine.doctrine.Host;
import dev.doctrine.trace.Trace;

/**
 * A trace, and whose it is.
 *
 * @param order where it stands in the doctrine
 */
record KnownTrace(Host host, Trace trace, int order) {}
