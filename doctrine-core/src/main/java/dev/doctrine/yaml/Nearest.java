package dev.doctrine.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the accepted word that someone most likely meant. */
final class Nearest {

    private static final int LONGEST_WORD = 64;

    private Nearest() {}

    /**
     * The known word with the fewest letters to change, if at most a third of the letters differ; of equals the first.
     */
    static Optional<String> to(String found, Collection<String> known) {
        String folded = Words.fold(found);
        if (folded.isEmpty() || folded.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, folded.length() / 3));
        return known.stream()
                .map(word -> new Candidate(word, distance.apply(folded, Words.fold(word))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}
}
