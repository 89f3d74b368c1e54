package dev.doctrine.doctrine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the doctrine that has one owner and one file.
 *
 * @param sha256 the digest of the file's bytes, in lower-case hexadecimal
 * @param additions what it adds to the layers below
 * @param reviewOrNull when it is due for review, and by whom; null where it does not say
 */
public record Layer(
        String id,
        String version,
        String sha256,
        Additions additions,
        @Nullable Review reviewOrNull) {

    /** When it is due for review. */
    public Optional<Review> review() {
        return Optional.ofNullable(reviewOrNull);
    }

    /**
     * A promise to read the sources again.
     *
     * @param by the last day on which the layer counts as fresh
     * @param reviewer who is to do it
     */
    public record Review(LocalDate by, Bilingual reviewer) {}

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
