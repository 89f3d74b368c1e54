package dev.doctrine.doctrine;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads the rules of evidence that {@link CompiledEvidenceWriter} wrote. */
final class CompiledEvidenceReader {

    private final CompiledInput in;

    CompiledEvidenceReader(CompiledInput in) {
        this.in = in;
    }

    EvidenceRules rules() {
        return new EvidenceRules(patterns(), files(), patterns(), patterns(), hosts());
    }

    private Map<FileKind, List<Wildcard>> files() {
        Map<FileKind, List<Wildcard>> files = new EnumMap<>(FileKind.class);
        for (int left = in.number(); left > 0; left--) {
            files.put(FileKind.valueOf(in.text()), patterns());
        }
        return files;
    }

    private List<Host> hosts() {
        List<Host> hosts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            hosts.add(new Host(in.text(), in.bilingual(), in.texts(), traces()));
        }
        return hosts;
    }

    private List<Trace> traces() {
        List<Trace> traces = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            traces.add(new Trace(
                    FileKind.valueOf(in.text()),
                    patterns(),
                    Subject.valueOf(in.text()),
                    patterns(),
                    patterns(),
                    with(),
                    in.texts(),
                    Shows.valueOf(in.text()),
                    in.text()));
        }
        return traces;
    }

    private Map<String, List<Wildcard>> with() {
        Map<String, List<Wildcard>> with = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            with.put(in.text(), patterns());
        }
        return with;
    }

    private List<Wildcard> patterns() {
        List<Wildcard> patterns = new ArrayList<>();
        for (String pattern : in.texts()) {
            patterns.add(new Wildcard(pattern));
        }
        return patterns;
    }
}
