package dev.doctrine.examination;

import java.util.ArrayList;
import java.util.List;

/**
 * Demands that one declaration has to meet, with some variables fixed. They fall into groups that share only the fixed
 * variables, so that each group can be looked at alone.
 */
final class Demands {

    private final List<Solver> groups;

    Demands(List<Demand> all, List<Variable> fixed) {
        this.groups =
                tied(all, fixed).stream().map(group -> new Solver(group, fixed)).toList();
    }

    /** Whether some declaration meets them all, with this choice of each fixed variable. */
    boolean canBeMet(int[] choice) {
        return groups.stream().allMatch(group -> group.findsOne(choice));
    }

    /** The demands in their groups. */
    static List<List<Demand>> tied(List<Demand> all, List<Variable> fixed) {
        List<List<Demand>> groups = new ArrayList<>();
        for (Demand one : all) {
            List<Demand> joined = new ArrayList<>();
            List<List<Demand>> others = new ArrayList<>();
            for (List<Demand> group : groups) {
                if (group.stream().anyMatch(other -> one.sharesWith(other, fixed))) {
                    joined.addAll(group);
                } else {
                    others.add(group);
                }
            }
            joined.add(one);
            others.add(joined);
            groups = others;
        }
        return groups;
    }
}
