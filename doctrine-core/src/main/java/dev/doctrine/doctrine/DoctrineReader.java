package dev.doctrine.doctrine;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a doctrine from its files, one for each layer, and refuses one that says something unknown, ill-typed or without
 * source.
 */
public final class DoctrineReader {

    private static final String FORMAT = "1";
    private static final List<String> HEADERS = List.of("format", "layer");

    private final Complaints complaints = new Complaints();
    private final Doctrine below;

    private DoctrineReader(Doctrine below) {
        this.below = below;
    }

    /**
     * The doctrine that comes with this library: the base constraints of the State's hosting doctrine, and over them the
     * State layer, which recommends.
     *
     * @throws IllegalStateException if this library was packaged with a broken doctrine
     */
    public static Doctrine builtIn() {
        return BuiltInDoctrine.load();
    }

    /** The names of the layers that come with this library beside the doctrine, for those who ask for them. */
    public static List<String> optionalLayers() {
        return BuiltInDoctrine.optionalLayers();
    }

    /** The bytes of one of the {@linkplain #optionalLayers optional layers}; empty if none has this name. */
    public static Optional<byte[]> optionalLayer(String name) {
        return BuiltInDoctrine.optionalLayer(name);
    }

    /** Reads a doctrine file that stands alone; {@code path} is the file as users know it. */
    public static Reading<Doctrine> read(String path, byte[] bytes) {
        return extend(Doctrine.NONE, path, bytes);
    }

    /**
     * Reads one more layer of a doctrine: it adds sources, offers, constraints and contradictions to those below,
     * registers derogations, and amends what the layers below say.
     *
     * @param path the layer's file as users know it
     */
    public static Reading<Doctrine> extend(Doctrine below, String path, byte[] bytes) {
        DoctrineReader reader = new DoctrineReader(below);
        return NodeReader.read(path, bytes, reader.complaints)
                .map(document -> reader.doctrine(document, Sha256.of(bytes)))
                .orElseGet(() -> new Reading.Refused<>(reader.complaints.sorted()));
    }

    private Reading<Doctrine> doctrine(Node.Mapping document, String sha256) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("format", FORMAT);
        Layer layer = readLayer(root, sha256);
        SourceReader sourceReader = new SourceReader(complaints, below.sources());
        ConditionReader conditionReader = new ConditionReader(complaints);
        List<Source> sources = sourceReader.readSources(section(root, "sources"));
        List<Contradiction> contradictions = both(
                below.contradictions(),
                readContradictions(root.optionalMapping("contradictions"), sourceReader, conditionReader));
        OfferReader offerReader = new OfferReader(
                complaints,
                sourceReader,
                contradictions.stream().map(Contradiction::id).toList());
        AmendmentReader amended = new AmendmentReader(layer.id(), below, complaints, sourceReader, offerReader);
        amended.read(root.optionalMapping("amendments"));
        List<Offer> offers = offerReader.readOffers(section(root, "offers"), amended.offers());
        List<Constraint> constraints = new ConstraintReader(complaints, sourceReader, conditionReader)
                .readConstraints(section(root, "constraints"), amended.constraints());
        Doctrine doctrine = new Doctrine(
                both(below.layers(), List.of(layer)),
                sources,
                both(amended.offers(), offers),
                both(amended.constraints(), constraints),
                contradictions,
                both(below.amendments(), amended.amendmentsWith(offers)),
                below.knownFindings(),
                below.register(),
                both(
                        below.marketNames(),
                        new MarketNameReader(both(amended.offers(), offers), complaints)
                                .read(root.optionalMapping("market-names"), below.marketNames())));
        List<KnownFinding> known =
                new KnownFindingReader(doctrine, complaints).read(root.optionalList("known-findings"));
        List<Derogation> registered =
                DerogationReader.ofRegister(layer.id(), doctrine, complaints).read(root.optionalList("derogations"));
        root.refuseOthers();
        refuseEmpty(document);
        return complaints.unlessRefused(doctrine.withKnownFindings(both(below.knownFindings(), known))
                .withRegister(both(below.register(), registered)));
    }

    /** A section that has to say something in the lowest layer: without constraints, all would be allowed. */
    private MappingReader section(MappingReader root, String key) {
        if (!below.layers().isEmpty()) {
            return root.optionalMapping(key);
        }
        MappingReader section = root.mapping(key);
        if (section.isPresent() && section.entries().isEmpty()) {
            complaints.add(section.place(), DoctrineProblem.EMPTY_SECTION, key);
        }
        return section;
    }

    /** A layer that only has a name was emptied by mistake, or on purpose. */
    private void refuseEmpty(Node.Mapping document) {
        boolean saysSomething = document.entries().stream()
                .filter(entry -> !HEADERS.contains(entry.key()))
                .map(Node.Entry::value)
                .anyMatch(value -> (value instanceof Node.Mapping mapping
                                && !mapping.entries().isEmpty())
                        || (value instanceof Node.Sequence list && !list.items().isEmpty()));
        if (!saysSomething && !below.layers().isEmpty()) {
            complaints.add(document.place(), DoctrineProblem.EMPTY_LAYER);
        }
    }

    private Layer readLayer(MappingReader root, String sha256) {
        MappingReader reader = root.mapping("layer");
        Layer.Additions additions = new Layer.Additions(
                keys(root, "sources"),
                keys(root, "contradictions"),
                keys(root, "offers"),
                keys(root, "constraints"),
                root.optionalList("derogations").stream()
                        .filter(Node.Mapping.class::isInstance)
                        .flatMap(node -> ((Node.Mapping) node).value("id").stream())
                        .filter(Node.Scalar.class::isInstance)
                        .map(node -> ((Node.Scalar) node).text())
                        .toList());
        Layer layer = new Layer(reader.text("id"), reader.text("version"), sha256, additions, readReview(reader));
        reader.refuseOthers();
        below.layers().stream()
                .filter(lower -> Spelling.areSame(lower.id(), layer.id()))
                .forEach(lower -> complaints.add(reader.place(), DoctrineProblem.LAYER_TWICE, lower.id()));
        return layer;
    }

    private Layer.@Nullable Review readReview(MappingReader reader) {
        if (reader.optional("review-by").isEmpty()) {
            return null;
        }
        Bilingual reviewer = Bilingual.read(reader.mapping("reviewer"));
        return reader.required("review-by")
                .flatMap(node -> Quantity.readDay("review-by", node, complaints))
                .map(day -> new Layer.Review(day, reviewer))
                .orElse(null);
    }

    private static List<String> keys(MappingReader root, String section) {
        return root.optional(section)
                .filter(Node.Mapping.class::isInstance)
                .map(node -> ((Node.Mapping) node)
                        .entries().stream().map(Node.Entry::key).toList())
                .orElse(List.of());
    }

    private List<Contradiction> readContradictions(
            MappingReader section, SourceReader sources, ConditionReader conditions) {
        List<Contradiction> contradictions = new ArrayList<>();
        Names taken =
                Names.of(below.contradictions().stream().map(Contradiction::id).toList());
        for (Node.Entry entry : section.named(taken)) {
            if (below.contradiction(entry.key()).isPresent()) {
                complaints.add(entry.place(), DoctrineProblem.ALREADY_DEFINED, section.name(), entry.key());
            }
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

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
