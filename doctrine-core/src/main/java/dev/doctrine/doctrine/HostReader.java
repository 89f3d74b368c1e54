package dev.doctrine.doctrine;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.FilledLists;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one host and its traces:
 *
 * <pre>{@code
 * { in: terraform, provider: [example], with: { region: [eu-1] }, shows: deployment, source: EXAMPLE-DOC }
 * }</pre>
 */
final class HostReader {

    private final List<String> offers;
    private final List<String> sources;
    private final Complaints complaints;
    private final FilledLists lists;

    HostReader(List<String> offers, List<Source> sources, Complaints complaints) {
        this.offers = offers;
        this.sources = sources.stream().map(Source::id).toList();
        this.complaints = complaints;
        this.lists = new FilledLists(complaints);
    }

    Host read(String id, MappingReader reader) {
        Bilingual name = Bilingual.read(reader.mapping("name"));
        List<String> candidates = reader.words("offers", lists.required(reader, "offers"), offers);
        List<Trace> traces = new ArrayList<>();
        for (Node item : lists.required(reader, "traces")) {
            readTrace(MappingReader.of("traces", item, complaints)).ifPresent(traces::add);
        }
        reader.refuseOthers();
        return new Host(id, name, candidates, traces);
    }

    private Optional<Trace> readTrace(MappingReader reader) {
        Optional<FileKind> kind = reader.requiredWord("in", FileKind.KEYS);
        Optional<Shows> shows = reader.requiredWord("shows", Shows.KEYS);
        String source = readSource(reader);
        List<Wildcard> files = patterns("files", reader);
        Optional<Subject> subject = readSubject(reader, kind);
        List<Wildcard> wanted = subject.isPresent() ? patterns(subject.get().key(), reader) : List.of();
        List<Wildcard> of = patterns("of", reader);
        Map<String, List<Wildcard>> with = readWith(reader.optionalMapping("with"));
        List<String> unless = lists.texts(reader, "unless");
        reader.refuseOthers();
        if (kind.isEmpty() || shows.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        if (reader.optional("files").isEmpty() == (kind.get() == FileKind.CONTENT)) {
            complaints.add(
                    reader.place(), DoctrineProblem.TRACE_FILES, kind.get().key());
        }
        return Optional.of(new Trace(kind.get(), files, subject.get(), wanted, of, with, unless, shows.get(), source));
    }

    /** The one subject that the trace compares with; which ones there are depends on the kind of file. */
    private Optional<Subject> readSubject(MappingReader reader, Optional<FileKind> kind) {
        List<Subject> given = new ArrayList<>();
        for (Subject subject : kind.isPresent() ? kind.get().subjects() : List.of(Subject.values())) {
            if (reader.optional(subject.key()).isPresent()) {
                given.add(subject);
            }
        }
        if (reader.isPresent() && kind.isPresent() && given.size() != 1) {
            List<String> accepted =
                    kind.get().subjects().stream().map(Subject::key).toList();
            complaints.add(
                    reader.place(), DoctrineProblem.TRACE_SUBJECT, kind.get().key(), String.join(", ", accepted));
        }
        return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    }

    private String readSource(MappingReader reader) {
        Optional<Node> node = reader.required("source");
        String source = node.isPresent() ? ValueReader.text("source", node.get(), complaints) : "";
        if (node.isPresent() && !source.isEmpty() && !sources.contains(source)) {
            complaints.addUnknown(node.get().place(), ReadingProblem.UNKNOWN_WORD, "source", source, sources);
        }
        return source;
    }

    private Map<String, List<Wildcard>> readWith(MappingReader reader) {
        Map<String, List<Wildcard>> with = new LinkedHashMap<>();
        for (Node.Entry entry : reader.named()) {
            with.put(entry.key(), patterns(entry.key(), reader));
        }
        return with;
    }

    private List<Wildcard> patterns(String key, MappingReader reader) {
        return lists.texts(reader, key).stream().map(Wildcard::new).toList();
    }
}
