package dev.doctrine.doctrine;

import java.util.List;

/**
 * A part of the doctrine that has one owner and one file.
 *
 * @param sha256 the digest of the file's bytes, in lower-case hexadecimal
 * @param additions what it adds to the layers below
 */
public record Layer(String id, String version, String sha256, Additions additions) {

    /**
     * What a layer adds, by ids in the order of its file.
     *
     * @param derogations the ids of those that it registers
     */
    public record Additions(
            List<String> sources,
            List<String> contradictions,
            List<String> offers,
            List<String> constraints,
            List<String> derogations) {

        public Additions {
            sources = List.copyOf(sources);
            contradictions = List.copyOf(contradictions);
            offers = List.copyOf(offers);
            constraints = List.copyOf(constraints);
            derogations = List.copyOf(derogations);
        }
    }
}
