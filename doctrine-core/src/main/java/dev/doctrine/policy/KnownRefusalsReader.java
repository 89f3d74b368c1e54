package dev.doctrine.policy;

import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.ConstraintHosts;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.OfferNames;
import dev.doctrine.policy.KnownRefusal.Kind;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a list of known refusals, version 1:
 *
 * <pre>{@code
 * version: 1
 * refusals:
 *   - application: Suivi des titres
 *     application-id: SI-0042          # optional: then it alone tells the application
 *     environment: production
 *     constraint: data-ceiling
 *     offer: nubo
 *     host: amazon                     # where the constraint is about what the repository shows, and only there
 *     classification: diffusion-restreinte
 *     result: violated                 # violated, undetermined
 * }</pre>
 */
public final class KnownRefusalsReader {

    /** The version of the form of the file. */
    static final String VERSION = "1";

    private final Complaints complaints = new Complaints();
    private final List<String> constraints;
    private final OfferNames offers;
    private final ConstraintHosts hosts;
    private final Map<KnownRefusal, Node> known = new HashMap<>();

    private KnownRefusalsReader(Doctrine doctrine) {
        this.constraints = doctrine.constraints().stream().map(Constraint::id).toList();
        this.offers = new OfferNames(doctrine, complaints);
        this.hosts = new ConstraintHosts(doctrine, complaints);
    }

    /**
     * Reads a list whose offers and constraints are those of this doctrine.
     *
     * @param path the file as users know it
     */
    public static Reading<KnownRefusals> read(String path, byte[] bytes, Doctrine doctrine) {
        KnownRefusalsReader reader = new KnownRefusalsReader(doctrine);
        Optional<Node.Mapping> document = NodeReader.read(path, bytes, reader.complaints);
        return document.isPresent()
                ? reader.complaints.unlessRefused(reader.refusals(document.get()))
                : new Reading.Refused<>(reader.complaints.sorted());
    }

    private KnownRefusals refusals(Node.Mapping document) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("version", VERSION);
        List<KnownRefusal> refusals = new ArrayList<>();
        for (Node node : root.list("refusals")) {
            MappingReader reader = MappingReader.of("refusals", node, complaints);
            KnownRefusal refusal = refusal(reader);
            reader.refuseOthers();
            Node first = known.putIfAbsent(refusal.folded(), node);
            // Two that are not right have their own complaints.
            if (first != null
                    && !refusal.constraint().isEmpty()
                    && !refusal.classification().isEmpty()) {
                complaints.add(
                        node.place(),
                        PolicyProblem.DUPLICATE_REFUSAL,
                        first.place().toString());
            }
            refusals.add(refusal);
        }
        root.refuseOthers();
        return new KnownRefusals(refusals);
    }

    private KnownRefusal refusal(MappingReader reader) {
        String constraint = word(reader, "constraint", constraints);
        return new KnownRefusal(
                new ApplicationReference(
                        reader.text("application"),
                        reader.optionalText("application-id").orElse("")),
                reader.text("environment"),
                constraint,
                reader.required("offer").map(node -> offers.read("offer", node)).orElse(""),
                hosts.read(reader, constraint),
                word(reader, "classification", Vocabulary.CLASSIFICATION.words()),
                reader.requiredWord("result", Kind.KEYS).orElse(Kind.VIOLATED));
    }

    /** The word of a key that has to be there; empty, with a complaint, where it is none of these. */
    private static String word(MappingReader reader, String key, List<String> accepted) {
        reader.required(key);
        return reader.optionalWord(key, accepted).orElse("");
    }
}
