package dev.doctrine.evidence;

import dev.doctrine.trace.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Traces, by the entries that they are compared with. */
final class TracesBySubject {

    private final Map<Subject, List<KnownTrace>> traces = new EnumMap<>(Subject.class);

    void add(KnownTrace known) {
        Subject subject = known.trace().subject();
        List<Subject> entries = switch (subject) {
            case VALUE, HOST -> List.of(Subject.KEY, Subject.VALUE);
            case ROOT -> List.of(Subject.KEY);
            default -> List.of(subject);
        };
        for (Subject entry : entries) {
            List<KnownTrace> compared = traces.get(entry);
            if (compared == null) {
                compared = new ArrayList<>();
                traces.put(entry, compared);
            }
            compared.add(known);
        }
    }

    /** Those that are compared with the entries of this subject. */
    List<KnownTrace> of(Subject entry) {
        return traces.getOrDefault(entry, List.of());
    }
}
