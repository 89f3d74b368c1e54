package dev.doctrine.doctrine;

import java.util.ArrayList;
import java.util.List;

/** Loads what a compiled doctrine cites, each source by its position among all. */
final class CompiledCitationReader {

    private final CompiledInput in;
    private final List<Source> sources;

    CompiledCitationReader(CompiledInput in, List<Source> sources) {
        this.in = in;
        this.sources = sources;
    }

    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            citations.add(citation());
        }
        return citations;
    }

    Citation citation() {
        return new Citation(sources.get(in.number()), in.text());
    }
}
