package dev.doctrine.evidence;

import java.util.List;

/** The traces that are looked for in a kind of file. */
final class TraceSet {

    private final TracesBySubject traces = new TracesBySubject();
    private final TracesBySubject images = new TracesBySubject();
    private final Literals literals = new Literals();

    static TraceSet of(List<KnownTrace> traces) {
        TraceSet set = new TraceSet();
        traces.forEach(set::add);
        return set;
    }

    void add(KnownTrace known) {
        traces.add(known);
        literals.add(known.trace());
    }

    /** Adds one that is looked for among the container images. */
    void addImage(KnownTrace known) {
        images.add(known);
        literals.add(known.trace());
    }

    void addLiteral(String literal) {
        literals.add(literal);
    }

    TracesBySubject traces() {
        return traces;
    }

    TracesBySubject images() {
        return images;
    }

    Literals literals() {
        return literals;
    }
}
