package dev.doctrine.evidence;

import java.util.ArrayList;
import java.util.List;

/** The traces that are looked for in a kind of file. */
final class TraceSet {

    private final List<KnownTrace> traces = new ArrayList<>();
    private final List<KnownTrace> images = new ArrayList<>();
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

    List<KnownTrace> traces() {
        return traces;
    }

    List<KnownTrace> images() {
        return images;
    }

    Literals literals() {
        return literals;
    }
}
