package dev.doctrine.examination;

import static dev.doctrine.examination.Answers.PASSES;
import static dev.doctrine.examination.Answers.UNDETERMINED;

import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.examination.OpenOffers.Closer;
import dev.doctrine.examination.OpenOffers.Opening;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds in which cases an offer remains, and what closes it in the others. */
final class OfferOpening {

    private final Offer offer;
    private final Variable today;
    private final List<Variable> fixed;
    private final List<Answers> mandatory;
    private final List<Demands> alone;
    private final List<List<Demand>> tied;

    /** {@code mandatory} are the answers of each mandatory constraint on the offer. */
    OfferOpening(Offer offer, Variables variables, List<Answers> mandatory) {
        this.offer = offer;
        this.today = variables.of(DeclaredFact.TODAY);
        this.fixed = Scenarios.fixed(variables);
        this.mandatory = mandatory;
        this.alone = mandatory.stream()
                .map(one -> demands(demands(List.of(one), PASSES)))
                .toList();
        this.tied = Demands.tied(demands(mandatory, PASSES), fixed);
    }

    /** What becomes of the offer in a case. */
    Opening in(int[] choice) {
        List<Closer> closers = closers(choice);
        return new Opening(offer, closers.isEmpty() ? conditions(choice) : List.of(), closers);
    }

    private List<Closer> closers(int[] choice) {
        List<Closer> closers = new ArrayList<>();
        for (int i = 0; i < mandatory.size(); i++) {
            if (!alone.get(i).canBeMet(choice)) {
                closers.add(closer(List.of(mandatory.get(i)), choice));
            }
        }
        if (closers.isEmpty()) {
            tied.stream()
                    .filter(group -> !demands(group).canBeMet(choice))
                    .forEach(group -> closers.add(closer(needed(group, choice), choice)));
        }
        return closers;
    }

    /** A part of these demands that cannot be met together either, but could if any one of them were left out. */
    private List<Answers> needed(List<Demand> all, int[] choice) {
        List<Demand> needed = new ArrayList<>(all);
        for (Demand one : all) {
            List<Demand> without = new ArrayList<>(needed);
            without.remove(one);
            if (!demands(without).canBeMet(choice)) {
                needed = without;
            }
        }
        return needed.stream().map(Demand::answers).toList();
    }

    private Closer closer(List<Answers> together, int[] choice) {
        boolean undetermined = demands(demands(together, PASSES | UNDETERMINED)).canBeMet(choice);
        return new Closer(
                together.stream().map(Answers::constraint).toList(),
                undetermined ? Result.UNDETERMINED : Result.VIOLATED);
    }

    private Demands demands(List<Demand> demands) {
        return new Demands(demands, fixed);
    }

    private static List<Demand> demands(List<Answers> together, int accepted) {
        return together.stream().map(one -> new Demand(one, accepted)).toList();
    }

    /** The mandatory constraints that fail, on some day, on a declaration that says nothing beyond the case. */
    private List<Constraint> conditions(int[] choice) {
        Facts<DeclaredFact> bare = Facts.of(DeclaredFact.class, Map.of());
        for (int i = 0; i < choice.length; i++) {
            bare = fixed.get(i).declare(bare, choice[i]);
        }
        List<Constraint> failing = new ArrayList<>();
        for (Answers one : mandatory) {
            for (int day = 0; day < today.choices().size(); day++) {
                Situation situation = Situation.of(today.declare(bare, day), offer);
                if ((Answers.bit(Result.of(one.constraint(), situation)) & PASSES) == 0
                        && !failing.contains(one.constraint())) {
                    failing.add(one.constraint());
                }
            }
        }
        return failing;
    }
}
