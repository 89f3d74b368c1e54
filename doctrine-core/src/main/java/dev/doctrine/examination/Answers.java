package dev.doctrine.examination;

import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;

/**
 * What a constraint answers on an offer, for every combination of what it looks at. Sets of answers are kept as bits.
 */
final class Answers {

    static final int MET = 1;
    static final int VIOLATED = 2;
    static final int UNDETERMINED = 4;
    static final int NOT_APPLICABLE = 8;

    /** The answers that let an environment pass. */
    static final int PASSES = MET | NOT_APPLICABLE;

    private final Constraint constraint;
    private final List<Variable> variables;
    private final byte[] bits;
    private final int all;

    Answers(Constraint constraint, List<Variable> variables, Offer offer) {
        this.constraint = constraint;
        this.variables = variables;
        int combinations = 1;
        for (Variable variable : variables) {
            combinations = Math.multiplyExact(combinations, variable.choices().size());
        }
        byte[] answers = new byte[combinations];
        forEach(variables, offer, (index, situation) -> answers[index] = bit(Result.of(constraint, situation)));
        this.bits = answers;
        int occurring = 0;
        for (byte answer : answers) {
            occurring |= answer;
        }
        this.all = occurring;
    }

    Constraint constraint() {
        return constraint;
    }

    List<Variable> variables() {
        return variables;
    }

    /** Whether it lets the same situations pass, and fails in the others alike, where both look at the same variables. */
    boolean answersLike(Answers other) {
        for (int i = 0; i < bits.length; i++) {
            boolean passes = (bits[i] & PASSES) != 0;
            if (bits[i] != other.bits[i] && !(passes && (other.bits[i] & PASSES) != 0)) {
                return false;
            }
        }
        return true;
    }

    /** The answers that occur at all. */
    int all() {
        return all;
    }

    /** The answers that occur for each combination of some of the variables alone, whatever the others are. */
    int[] projectedOn(List<Variable> kept) {
        int[] strides = new int[variables.size()];
        int size = 1;
        for (int k = kept.size() - 1; k >= 0; k--) {
            strides[variables.indexOf(kept.get(k))] = size;
            size *= kept.get(k).choices().size();
        }
        int[] projected = new int[size];
        int[] choice = new int[variables.size()];
        int index = 0;
        for (byte answer : bits) {
            projected[index] |= answer;
            for (int i = variables.size() - 1; i >= 0; i--) {
                index += strides[i];
                if (++choice[i] < variables.get(i).choices().size()) {
                    break;
                }
                index -= strides[i] * choice[i];
                choice[i] = 0;
            }
        }
        return projected;
    }

    /** The answer for a choice of each variable, found by its position. */
    int at(IntUnaryOperator choiceOf) {
        int index = 0;
        for (int i = 0; i < variables.size(); i++) {
            index = index * variables.get(i).choices().size() + choiceOf.applyAsInt(i);
        }
        return at(index);
    }

    /** The answer for a combination, by its number. */
    int at(int combination) {
        return bits[combination];
    }

    /** Whether it answers the same to every combination, where both are of one constraint. */
    boolean isSame(Answers other) {
        return Arrays.equals(bits, other.bits);
    }

    /** Every combination of the variables on an offer, the last variable fastest. */
    static void forEach(List<Variable> variables, Offer offer, BiConsumer<Integer, Situation> combination) {
        forEach(variables, 0, 0, Facts.of(DeclaredFact.class, Map.of()), offer, combination);
    }

    private static void forEach(
            List<Variable> variables,
            int position,
            int index,
            Facts<DeclaredFact> declared,
            Offer offer,
            BiConsumer<Integer, Situation> combination) {
        if (position == variables.size()) {
            combination.accept(index, Situation.of(declared, offer));
            return;
        }
        Variable variable = variables.get(position);
        int choices = variable.choices().size();
        for (int choice = 0; choice < choices; choice++) {
            forEach(
                    variables,
                    position + 1,
                    index * choices + choice,
                    variable.declare(declared, choice),
                    offer,
                    combination);
        }
    }

    static byte bit(Result result) {
        return (byte)
                switch (result) {
                    case SATISFIED -> MET;
                    case VIOLATED -> VIOLATED;
                    case UNDETERMINED -> UNDETERMINED;
                    case NOT_APPLICABLE -> NOT_APPLICABLE;
                    case DEROGATED, ACKNOWLEDGED ->
                        throw new IllegalArgumentException("No declaration is looked at here");
                };
    }
}
