package dev.doctrine.doctrine;

import java.util.List;

/**
 * Something that an examination finds, and that the owner of a layer knows of and wants so.
 *
 * @param layer the id of the layer that knows of it
 * @param about the ids of the constraints, or the classification, that it is about
 * @param reason why it is wanted
 */
public record KnownFinding(String layer, FindingKind kind, List<String> about, Bilingual reason) {
    public KnownFinding {
        about = List.copyOf(about);
    }
}
