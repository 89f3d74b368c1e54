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
        int threshold = Math.max(1, folded.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(threshold);
        return known.stream()
                .map(word -> new Candidate(word, distance(distance, folded, Words.fold(word))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private static int distance(LevenshteinDistance distance, String found, String word) {
        // The difference in length is a lower bound, and far cheaper.
        return Math.abs(found.length() - word.length()) > distance.getThreshold() ? -1 : distance.apply(found, word);
    }

    private record Candidate(String word, int distance) {}
}
