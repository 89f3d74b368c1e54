package dev.doctrine.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the accepted word that someone most likely meant: wrong, missing and swapped letters count little. */
public final class Nearest {

    private static final int LONGEST_WORD = 64;

    /** The least likeness, of at most 1, at which one word is suggested for another. */
    private static final double ALIKE = 0.86;

    private Nearest() {}

    /** The known word that is most alike, if one is alike enough; of equals the first. */
    public static Optional<String> to(String found, Collection<String> known) {
        String folded = Spelling.fold(found);
        if (folded.isEmpty() || folded.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return known.stream()
                .map(word -> new Candidate(word, similarity.apply(folded, Spelling.fold(word))))
                .filter(candidate -> candidate.likeness() >= ALIKE)
                .min(Comparator.comparingDouble(Candidate::likeness).reversed())
                .map(Candidate::word);
    }

    private record Candidate(String word, double likeness) {}
}
