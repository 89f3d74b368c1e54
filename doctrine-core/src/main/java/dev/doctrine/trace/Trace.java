package dev.doctrine.trace;

import java.util.List;
import java.util.Map;

/**
 * A pattern by which a host is known.
 *
 * @param in the kind of file
 * @param files the names of the files to look into, for {@link FileKind#CONTENT} only
 * @param subject what the patterns are compared with
 * @param patterns one of them has to match
 * @param of the words one of which the key has to have; none: any key
 * @param with further keys of the same block and what their value has to be; such a trace beats one without
 * @param unless keys of the same block that make it a hint, or nothing if it is no more than that
 * @param source the id of the source that says so
 */
public record Trace(
        FileKind in,
        List<Wildcard> files,
        Subject subject,
        List<Wildcard> patterns,
        List<Wildcard> of,
        Map<String, List<Wildcard>> with,
        List<String> unless,
        Shows shows,
        String source) {

    public Trace {
        files = List.copyOf(files);
        patterns = List.copyOf(patterns);
        of = List.copyOf(of);
        with = Map.copyOf(with);
        unless = List.copyOf(unless);
    }
}
