package dev.doctrine.doctrine;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import java.util.List;
import java.util.TreeMap;

/** Writes the rules of evidence in the form that {@link CompiledEvidenceReader} loads. */
final class CompiledEvidenceWriter {

    private final CompiledOutput out;

    CompiledEvidenceWriter(CompiledOutput out) {
        this.out = out;
    }

    void rules(EvidenceRules rules) {
        patterns(rules.leftOut());
        out.list(List.copyOf(new TreeMap<FileKind, List<Wildcard>>(rules.files()).entrySet()), files -> {
            out.text(files.getKey().name());
            patterns(files.getValue());
        });
        patterns(rules.stores());
        patterns(rules.neutral());
        out.list(rules.hosts(), host -> {
            out.text(host.id());
            out.bilingual(host.name());
            out.list(host.offers(), out::text);
            out.list(host.traces(), this::trace);
        });
    }

    private void trace(Trace trace) {
        out.text(trace.in().name());
        patterns(trace.files());
        out.text(trace.subject().name());
        patterns(trace.patterns());
        patterns(trace.of());
        out.list(List.copyOf(new TreeMap<>(trace.with()).entrySet()), with -> {
            out.text(with.getKey());
            patterns(with.getValue());
        });
        out.list(trace.unless(), out::text);
        out.text(trace.shows().name());
        out.text(trace.source());
    }

    private void patterns(List<Wildcard> patterns) {
        out.list(patterns, pattern -> out.text(pattern.pattern()));
    }
}
