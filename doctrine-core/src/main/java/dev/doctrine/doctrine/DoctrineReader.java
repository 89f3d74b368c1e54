package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a doctrine from its file, and refuses one that says something unknown, ill-typed or without source. */
public final class DoctrineReader {

    private static final String BUILT_IN = "base.yaml";
    private static final String FORMAT = "1";

    private final Complaints complaints = new Complaints();

    private DoctrineReader() {}

    /**
     * The doctrine that comes with this library: the base constraints of the State's hosting doctrine.
     *
     * @throws IllegalStateException if this library was packaged with a broken doctrine
     */
    public static Doctrine builtIn() {
        try (InputStream stream = DoctrineReader.class.getResourceAsStream(BUILT_IN)) {
            if (stream == null) {
                throw new IllegalStateException("The built-in doctrine is missing: " + BUILT_IN);
            }
            Reading<Doctrine> reading = read(BUILT_IN, stream.readAllBytes());
            if (reading instanceof Reading.Accepted<Doctrine> accepted) {
                return accepted.value();
            }
            throw new IllegalStateException(((Reading.Refused<Doctrine>) reading)
                    .complaints().stream()
                            .map(complaint ->
                                    complaint.place() + " " + complaint.problem() + " " + complaint.arguments())
                            .collect(Collectors.joining("\n", "The built-in doctrine is broken:\n", "")));
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in doctrine cannot be read", e);
        }
    }

    /** Reads a doctrine file; {@code path} is the file as users know it. */
    public static Reading<Doctrine> read(String path, byte[] bytes) {
        DoctrineReader reader = new DoctrineReader();
        return NodeReader.read(path, bytes, reader.complaints)
                .map(document -> reader.doctrine(document, Sha256.of(bytes)))
                .orElseGet(() -> new Reading.Refused<>(reader.complaints.sorted()));
    }

    private Reading<Doctrine> doctrine(Node.Mapping document, String sha256) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("format", FORMAT);
        Layer layer = readLayer(root.mapping("layer"), sha256);
        SourceReader sourceReader = new SourceReader(complaints);
        ConditionReader conditionReader = new ConditionReader(complaints);
        List<Source> sources = sourceReader.readSources(section(root, "sources"));
        List<Contradiction> contradictions =
                readContradictions(root.optionalMapping("contradictions"), sourceReader, conditionReader);
        List<String> contradictionIds =
                contradictions.stream().map(Contradiction::id).toList();
        List<Offer> offers =
                new OfferReader(complaints, sourceReader, contradictionIds).readOffers(section(root, "offers"));
        List<Constraint> constraints = new ConstraintReader(complaints, sourceReader, conditionReader)
                .readConstraints(section(root, "constraints"));
        root.refuseOthers();
        return complaints.isEmpty()
                ? new Reading.Accepted<>(new Doctrine(List.of(layer), sources, offers, constraints, contradictions))
                : new Reading.Refused<>(complaints.sorted());
    }

    /** A section that has to say something: a doctrine without constraints would allow everything. */
    private MappingReader section(MappingReader root, String key) {
        MappingReader section = root.mapping(key);
        if (section.isPresent() && section.entries().isEmpty()) {
            complaints.add(section.place(), DoctrineProblem.EMPTY_SECTION, key);
        }
        return section;
    }

    private static Layer readLayer(MappingReader reader, String sha256) {
        Layer layer = new Layer(reader.text("id"), reader.text("version"), sha256);
        reader.refuseOthers();
        return layer;
    }

    private List<Contradiction> readContradictions(
            MappingReader section, SourceReader sources, ConditionReader conditions) {
        List<Contradiction> contradictions = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            contradictions.add(new Contradiction(
                    entry.key(),
                    Bilingual.read(reader.mapping("about")),
                    reader.optional("when")
                            .map(node -> conditions.read("when", node))
                            .orElse(ConditionReader.ALWAYS),
                    readSides(reader, sources),
                    Bilingual.read(reader.mapping("choice"))));
            reader.refuseOthers();
        }
        return contradictions;
    }

    private List<Contradiction.Side> readSides(MappingReader parent, SourceReader sources) {
        List<Contradiction.Side> sides = new ArrayList<>();
        for (Node node : parent.list("sides")) {
            MappingReader reader = MappingReader.of("sides", node, complaints);
            Bilingual says = Bilingual.read(reader.mapping("says"));
            sources.readCitation(reader, "source")
                    .ifPresent(citation -> sides.add(new Contradiction.Side(citation, says)));
            reader.refuseOthers();
        }
        return sides;
    }
}
