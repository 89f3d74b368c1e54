package dev.doctrine.examination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for a declaration that meets all of some demands. It tries first to leave a fact out, and goes on with a choice
 * only while every demand that is decided by then is met.
 */
final class Solver {

    private final List<Variable> variables = new ArrayList<>();
    private final int fixedCount;
    /** For each variable, the demands that are decided once it and those before it are chosen. */
    private final List<List<Placed>> decided = new ArrayList<>();

    private final int[] chosen;

    /**
     * For these demands.
     *
     * @param fixed variables whose choice is given
     */
    Solver(List<Demand> all, List<Variable> fixed) {
        this.fixedCount = fixed.size();
        variables.addAll(fixed);
        all.stream().flatMap(one -> one.answers().variables().stream()).forEach(variable -> {
            if (!variables.contains(variable)) {
                variables.add(variable);
            }
        });
        variables.forEach(variable -> decided.add(new ArrayList<>()));
        for (Demand one : all) {
            Placed placed = new Placed(one, variables);
            decided.get(placed.last()).add(placed);
        }
        this.chosen = new int[variables.size()];
    }

    /** Whether there is one with this choice of each fixed variable. */
    boolean findsOne(int[] fixed) {
        System.arraycopy(fixed, 0, chosen, 0, fixedCount);
        for (int position = 0; position < fixedCount; position++) {
            if (!isAccepted(position)) {
                return false;
            }
        }
        return findsFrom(fixedCount);
    }

    private boolean findsFrom(int position) {
        if (position == variables.size()) {
            return true;
        }
        int choices = variables.get(position).choices().size();
        for (int choice = 0; choice < choices; choice++) {
            chosen[position] = choice;
            if (isAccepted(position) && findsFrom(position + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAccepted(int position) {
        for (Placed one : decided.get(position)) {
            if (!one.isMet(chosen)) {
                return false;
            }
        }
        return true;
    }

    /** A demand, with the position of each variable that it looks at. */
    private static final class Placed {
        private final Demand demand;
        private final int[] positions;

        Placed(Demand demand, List<Variable> variables) {
            this.demand = demand;
            this.positions = demand.answers().variables().stream()
                    .mapToInt(variables::indexOf)
                    .toArray();
        }

        /** The position of the last of its variables. */
        int last() {
            return Arrays.stream(positions).max().orElse(0);
        }

        boolean isMet(int[] chosen) {
            return (demand.answers().at(i -> chosen[positions[i]]) & demand.accepted()) != 0;
        }
    }
}
