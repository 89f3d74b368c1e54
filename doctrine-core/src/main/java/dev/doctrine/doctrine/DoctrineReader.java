package dev.doctrine.doctrine;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a doctrine from its files, one for each layer, and refuses one that says something unknown, ill-typed or without
 * source.
 */
public final class DoctrineReader {

    private static final String FORMAT = "1";
    private static final List<String> HEADERS = List.of("format", "layer");

    private final Complaints complaints = new Complaints();
    private final Doctrine below;
    private final Accounting accounting;

    private DoctrineReader(Doctrine below, Accounting accounting) {
        this.below = below;
        this.accounting = accounting;
    }

    /**
     * The doctrine that comes with this library: the base constraints of the State's hosting doctrine, and over them the
     * State layer, which recommends and, once, says what the law demands.
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
        return extendAccounted(Doctrine.NONE, path, bytes);
    }

    /**
     * Reads one more layer of a doctrine: it adds sources, offers, constraints and contradictions to those below,
     * registers derogations, and amends what the layers below say. What a new offer leaves out is not stated of it.
     *
     * @param path the layer's file as users know it
     */
    public static Reading<Doctrine> extend(Doctrine below, String path, byte[] bytes) {
        return extend(below, Accounting.LIMITS, path, bytes);
    }

    /** The same for a layer whose offers have to say of every fact whether it is stated. */
    static Reading<Doctrine> extendAccounted(Doctrine below, String path, byte[] bytes) {
        return extend(below, Accounting.EVERY_FACT, path, bytes);
    }

    private static Reading<Doctrine> extend(Doctrine below, Accounting accounting, String path, byte[] bytes) {
        DoctrineReader reader = new DoctrineReader(below, accounting);
        return NodeReader.read(path, bytes, reader.complaints)
                .map(document -> reader.doctrine(document, Sha256.of(bytes)))
                .orElseGet(() -> new Reading.Refused<>(reader.complaints.sorted()));
    }

    private Reading<Doctrine> doctrine(Node.Mapping document, String sha256) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("format", FORMAT);
        Layer layer = new LayerReader(below, complaints).read(root, sha256);
        SourceReader sourceReader = new SourceReader(complaints, below.sources());
        ConditionReader conditionReader = new ConditionReader(complaints);
        List<Source> sources = sourceReader.readSources(section(root, "sources"));
        List<Contradiction> contradictions = both(
                below.contradictions(),
                new ContradictionReader(below, complaints, sourceReader, conditionReader)
                        .read(root.optionalMapping("contradictions")));
        OfferReader offerReader = new OfferReader(
                complaints,
                sourceReader,
                contradictions.stream().map(Contradiction::id).toList(),
                accounting);
        AmendmentReader amended = new AmendmentReader(layer.id(), below, complaints, sourceReader, offerReader);
        amended.read(root.optionalMapping("amendments"));
        List<Offer> offers = offerReader.readOffers(section(root, "offers"), amended.offers());
        List<Constraint> constraints = new ConstraintReader(complaints, sourceReader, conditionReader)
                .readConstraints(section(root, "constraints"), amended.constraintIds());
        EvidenceRulesReader evidenceReader =
                new EvidenceRulesReader(below.evidence(), both(amended.offers(), offers), sources, complaints);
        EvidenceRules evidence = evidenceReader.read(root.optionalMapping("evidence"));
        Doctrine doctrine = new Doctrine(
                both(below.layers(), List.of(layer)),
                sources,
                both(amended.offers(), offers),
                both(amended.constraints(), constraints),
                contradictions,
                both(
                        below.amendments(),
                        both(amended.amendmentsWith(offers), evidenceReader.amendments(layer.id(), evidence))),
                below.knownFindings(),
                below.register(),
                both(
                        below.marketNames(),
                        new MarketNameReader(both(amended.offers(), offers), complaints)
                                .read(root.optionalMapping("market-names"), below.marketNames())),
                evidence);
        List<KnownFinding> known =
                new KnownFindingReader(doctrine, complaints).read(root.optionalList("known-findings"));
        List<Derogation> registered =
                DerogationReader.ofRegister(layer.id(), doctrine, complaints).read(root.optionalList("derogations"));
        root.refuseOthers();
        refuseEmpty(document);
        return complaints.unlessRefused(
                doctrine.with(both(below.knownFindings(), known), both(below.register(), registered)));
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

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
