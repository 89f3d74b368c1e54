package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a layer says of itself:
 *
 * <pre>{@code
 * layer:
 *   id: example
 *   version: "1"
 *   review-by: 2027-12-31
 *   reviewer: { fr: …, en: … }
 * }</pre>
 */
final class LayerReader {

    private final Doctrine below;
    private final Complaints complaints;

    LayerReader(Doctrine below, Complaints complaints) {
        this.below = below;
        this.complaints = complaints;
    }

    /** The layer of this document, with what its other sections add. */
    Layer read(MappingReader root, String sha256) {
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
        if (below.layers().stream().anyMatch(lower -> lower.id().equals(layer.id()))) {
            complaints.add(reader.place(), DoctrineProblem.LAYER_TWICE, layer.id());
        }
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
}
