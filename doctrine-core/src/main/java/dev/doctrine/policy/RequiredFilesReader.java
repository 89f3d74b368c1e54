package dev.doctrine.policy;

import dev.doctrine.crypto.Ed25519;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.FilledLists;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ValueReader;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which other files a policy names, and what shows that they are the ones it means. */
final class RequiredFilesReader {

    private final FilledLists lists;
    private final Complaints complaints;

    RequiredFilesReader(FilledLists lists, Complaints complaints) {
        this.lists = lists;
        this.complaints = complaints;
    }

    /** The layers, the lowest first. */
    List<RequiredLayer> layers(MappingReader root) {
        return lists.nodes(root, "layers").stream().map(this::layer).toList();
    }

    /** The keys that sign layers. */
    List<EdECPublicKey> keys(MappingReader root) {
        return lists.nodes(root, "keys").stream()
                .flatMap(node -> key(node).stream())
                .toList();
    }

    /** The list of known refusals; null where there is none. */
    @Nullable
    RequiredRefusals refusals(MappingReader root) {
        MappingReader section = root.optionalMapping("known-refusals");
        if (!section.isPresent()) {
            return null;
        }
        section.required("sha256");
        String digest = digest(section);
        RequiredRefusals refusals =
                new RequiredRefusals(section.place(), section.text("file"), digest == null ? "" : digest);
        section.refuseOthers();
        return refusals;
    }

    private RequiredLayer layer(Node node) {
        MappingReader reader = MappingReader.of("layers", node, complaints);
        RequiredLayer layer = new RequiredLayer(
                node.place(),
                reader.text("id"),
                reader.optionalText("location").orElse(null),
                reader.optionalText("version").orElse(null),
                digest(reader));
        reader.refuseOthers();
        return layer;
    }

    private @Nullable String digest(MappingReader reader) {
        String digest = reader.optionalText("sha256").orElse(null);
        if (digest != null && !Sha256.isDigest(digest)) {
            complaints.add(
                    reader.optional("sha256").map(Node::place).orElse(reader.place()),
                    PolicyProblem.SHA256_EXPECTED,
                    "sha256",
                    digest);
        }
        return digest;
    }

    private Optional<EdECPublicKey> key(Node node) {
        String text = ValueReader.text("keys", node, complaints);
        try {
            byte[] encoded = Base64.getDecoder().decode(text);
            return Optional.of(Ed25519.publicKey(encoded));
        } catch (IllegalArgumentException e) {
            complaints.add(node.place(), PolicyProblem.KEY_EXPECTED, text);
            return Optional.empty();
        }
    }
}
