package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what an examination finds and a layer's owner wants so:
 *
 * <pre>{@code
 * known-findings:
 *   - finding: implied
 *     about: [restricted-data-preconisation, data-ceiling]
 *     reason: { fr: …, en: … }
 * }</pre>
 */
final class KnownFindingReader {

    private final String layer;
    private final List<String> constraints;
    private final Complaints complaints;

    /** A reader of what the top layer of this doctrine knows of. */
    KnownFindingReader(Doctrine doctrine, Complaints complaints) {
        this.layer = doctrine.layers().get(doctrine.layers().size() - 1).id();
        this.constraints = doctrine.constraints().stream().map(Constraint::id).toList();
        this.complaints = complaints;
    }

    List<KnownFinding> read(List<Node> nodes) {
        List<KnownFinding> findings = new ArrayList<>();
        for (Node node : nodes) {
            MappingReader reader = MappingReader.of("known-findings", node, complaints);
            Optional<FindingKind> kind = reader.requiredWord("finding", FindingKind.KEYS);
            List<Node> about = reader.list("about");
            Bilingual reason = Bilingual.read(reader.mapping("reason"));
            reader.refuseOthers();
            if (kind.isPresent()) {
                findings.add(new KnownFinding(layer, kind.get(), readAbout(kind.get(), about, reader), reason));
            }
        }
        return findings;
    }

    private List<String> readAbout(FindingKind kind, List<Node> nodes, MappingReader reader) {
        if (nodes.size() != kind.subjects() && reader.optional("about").isPresent()) {
            complaints.add(
                    reader.place(),
                    DoctrineProblem.FINDING_ABOUT_OTHERWISE,
                    kind.key(),
                    Integer.toString(kind.subjects()));
        }
        List<String> accepted = kind == FindingKind.NO_OFFER ? Vocabulary.CLASSIFICATION.words() : constraints;
        return reader.words("about", nodes, accepted);
    }
}
