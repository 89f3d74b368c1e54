package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the sources of a doctrine file, and the citations of them. */
final class SourceReader {

    private static final Pattern URL = Pattern.compile("https://[A-Za-z0-9./?=&%_~#+:-]+");

    private final Complaints complaints;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    /** A reader over these sources of lower layers. */
    SourceReader(Complaints complaints, List<Source> below) {
        this.complaints = complaints;
        below.forEach(source -> sources.put(source.id(), source));
    }

    /** All sources, those of lower layers first. */
    List<Source> readSources(MappingReader section) {
        for (Node.Entry entry : section.named(Names.of(sources.keySet()))) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            Source source = new Source(
                    entry.key(),
                    Bilingual.read(reader.mapping("title")),
                    Bilingual.read(reader.mapping("publisher")),
                    reader.text("date"),
                    Bilingual.read(reader.mapping("weight")),
                    reader.optionalWord("force", Force.KEYS.all())
                            .flatMap(Force.KEYS::find)
                            .orElse(null),
                    reader.optional("read")
                            .flatMap(node -> Quantity.readDay("read", node, complaints))
                            .orElse(null),
                    Bilingual.readOptional(reader.optionalMapping("not-read")),
                    readUrl(reader));
            reader.refuseOthers();
            if (sources.putIfAbsent(entry.key(), source) != null) {
                complaints.add(entry.place(), DoctrineProblem.ALREADY_DEFINED, section.name(), entry.key());
            }
        }
        return List.copyOf(sources.values());
    }

    /** The id of the source that a new statement most likely has: the last, which is the layer's own; empty if none. */
    String proposed() {
        String last = "";
        for (String id : sources.keySet()) {
            last = id;
        }
        return last;
    }

    /** Only what a reader may follow without harm. */
    private String readUrl(MappingReader reader) {
        String url = reader.optionalText("url").orElse("");
        if (!url.isEmpty() && !URL.matcher(url).matches()) {
            complaints.add(
                    reader.optional("url").map(Node::place).orElse(reader.place()), DoctrineProblem.URL_EXPECTED, url);
        }
        return url;
    }

    /** The citations under {@code sources}: what has no source is refused. */
    List<Citation> readCitations(MappingReader parent) {
        List<Node> items = parent.list("sources");
        if (items.isEmpty() && parent.optional("sources").isPresent()) {
            complaints.add(parent.place(), DoctrineProblem.NO_SOURCE);
        }
        return readCitations(items);
    }

    /** The citations under {@code sources} where they may be left out. */
    List<Citation> readOptionalCitations(MappingReader parent) {
        return readCitations(parent.optionalList("sources"));
    }

    private List<Citation> readCitations(List<Node> items) {
        List<Citation> citations = new ArrayList<>();
        for (Node item : items) {
            MappingReader reader = MappingReader.of("sources", item, complaints);
            readCitation(reader, "id").ifPresent(citations::add);
            reader.refuseOthers();
        }
        return citations;
    }

    /** One citation whose source stands under {@code idKey}. */
    Optional<Citation> readCitation(MappingReader reader, String idKey) {
        Optional<Node> node = reader.required(idKey);
        String section = reader.text("section");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String id = ValueReader.text(idKey, node.get(), complaints);
        Source source = sources.get(id);
        if (source == null) {
            complaints.addUnknown(node.get().place(), ReadingProblem.UNKNOWN_WORD, idKey, id, sources.keySet());
            return Optional.empty();
        }
        return Optional.of(new Citation(source, section));
    }
}
