package dev.doctrine.examination;

import static dev.doctrine.examination.Answers.MET;
import static dev.doctrine.examination.Answers.NOT_APPLICABLE;
import static dev.doctrine.examination.Answers.UNDETERMINED;
import static dev.doctrine.examination.Answers.VIOLATED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two constraints answer together, over all offers. Their answers depend on each other only through the facts that
 * both look at. Once those are given, each answers on its own.
 */
final class ConstraintPair {

    private final boolean[][] together = new boolean[NOT_APPLICABLE + 1][NOT_APPLICABLE + 1];

    /** The pair, with the answers of each on every offer, in the same order. Many offers are answered alike. */
    ConstraintPair(List<Answers> first, List<Answers> second) {
        Set<List<Answers>> looked = new HashSet<>();
        for (int offer = 0; offer < first.size(); offer++) {
            if (looked.add(List.of(first.get(offer), second.get(offer)))) {
                add(first.get(offer), second.get(offer));
            }
        }
    }

    /**
     * Whether they contradict each other: each can be met where the other applies, but wherever one is met, or may be
     * met because sources are silent, the other is violated.
     */
    boolean contradict() {
        return occurs(MET, VIOLATED) && occurs(VIOLATED, MET) && !occurs(MET | UNDETERMINED, MET | UNDETERMINED);
    }

    /** Whether the first fails only where the second fails as badly. */
    boolean secondImpliesFirst() {
        return !occurs(VIOLATED, ~VIOLATED) && !occurs(UNDETERMINED, MET | NOT_APPLICABLE);
    }

    /** Whether the second fails only where the first fails as badly. */
    boolean firstImpliesSecond() {
        return !occurs(~VIOLATED, VIOLATED) && !occurs(MET | NOT_APPLICABLE, UNDETERMINED);
    }

    private boolean occurs(int firstAnswers, int secondAnswers) {
        for (int a = MET; a <= NOT_APPLICABLE; a <<= 1) {
            for (int b = MET; b <= NOT_APPLICABLE; b <<= 1) {
                if ((a & firstAnswers) != 0 && (b & secondAnswers) != 0 && together[a][b]) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Answers first, Answers second) {
        List<Variable> shared =
                first.variables().stream().filter(second.variables()::contains).toList();
        int[] ofFirst = first.projectedOn(shared);
        int[] ofSecond = second.projectedOn(shared);
        for (int i = 0; i < ofFirst.length; i++) {
            for (int a = MET; a <= NOT_APPLICABLE; a <<= 1) {
                for (int b = MET; b <= NOT_APPLICABLE; b <<= 1) {
                    together[a][b] |= (ofFirst[i] & a) != 0 && (ofSecond[i] & b) != 0;
                }
            }
        }
    }
}
