package dev.doctrine.examination;

import static dev.doctrine.examination.Answers.PASSES;
import static dev.doctrine.examination.Answers.UNDETERMINED;

import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.examination.OpenOffers.Closer;
import dev.doctrine.examination.OpenOffers.Opening;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds for each classification, kind of owner and stage which offers remain, and what closes the others. */
final class OfferOpening {

    private static final List<DeclaredFact> FIXED =
            List.of(DeclaredFact.CLASSIFICATION, DeclaredFact.OWNER_KIND, DeclaredFact.STAGE);

    private final Doctrine doctrine;
    private final Variables variables;
    private final List<Variable> fixed;
    private final List<List<Answers>> mandatory;

    /** {@code answers} are, for each constraint, those on each offer. */
    OfferOpening(Doctrine doctrine, Variables variables, List<List<Answers>> answers) {
        this.doctrine = doctrine;
        this.variables = variables;
        this.fixed = FIXED.stream().map(variables::of).toList();
        this.mandatory = answers.stream()
                .filter(one -> one.get(0).constraint().level() == Level.MANDATORY)
                .toList();
    }

    List<OpenOffers> openOffers() {
        List<OpenOffers> all = new ArrayList<>();
        List<String> owners = Vocabulary.OWNER_KIND.words();
        List<String> stages = Vocabulary.STAGE.words();
        for (int classification = 0;
                classification < Vocabulary.CLASSIFICATION.words().size();
                classification++) {
            for (int owner = 0; owner < owners.size(); owner++) {
                for (int stage = 0; stage < stages.size(); stage++) {
                    int[] choice = {classification, owner, stage};
                    all.add(new OpenOffers(
                            Vocabulary.CLASSIFICATION.words().get(classification),
                            owners.get(owner),
                            stages.get(stage),
                            openings(choice)));
                }
            }
        }
        return all;
    }

    private List<Opening> openings(int[] choice) {
        List<Opening> openings = new ArrayList<>();
        for (int offer = 0; offer < doctrine.offers().size(); offer++) {
            int index = offer;
            List<Answers> here = mandatory.stream().map(one -> one.get(index)).toList();
            List<Closer> closers = closers(here, choice);
            Offer place = doctrine.offers().get(offer);
            openings.add(new Opening(place, closers.isEmpty() ? conditions(place, choice) : List.of(), closers));
        }
        return openings;
    }

    private List<Closer> closers(List<Answers> here, int[] choice) {
        List<Closer> alone = here.stream()
                .filter(one -> !passes(List.of(one), choice, PASSES))
                .map(one -> closer(List.of(one), choice))
                .toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        return tied(here).stream()
                .filter(together -> !passes(together, choice, PASSES))
                .map(together -> closer(needed(together, choice), choice))
                .toList();
    }

    /** The constraints in groups that share nothing but what is fixed: each group can be looked at on its own. */
    private List<List<Answers>> tied(List<Answers> all) {
        List<List<Answers>> groups = new ArrayList<>();
        for (Answers one : all) {
            List<Answers> joined = new ArrayList<>();
            List<List<Answers>> others = new ArrayList<>();
            for (List<Answers> group : groups) {
                if (group.stream().anyMatch(other -> shareSomething(one, other))) {
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

    private boolean shareSomething(Answers one, Answers other) {
        return one.variables().stream()
                .filter(variable -> !fixed.contains(variable))
                .anyMatch(other.variables()::contains);
    }

    /** Of constraints that cannot all be met, some of which none can be left out. */
    private List<Answers> needed(List<Answers> all, int[] choice) {
        List<Answers> needed = new ArrayList<>(all);
        for (Answers one : all) {
            List<Answers> without = new ArrayList<>(needed);
            without.remove(one);
            if (!passes(without, choice, PASSES)) {
                needed = without;
            }
        }
        return needed;
    }

    private Closer closer(List<Answers> together, int[] choice) {
        Result best = passes(together, choice, PASSES | UNDETERMINED) ? Result.UNDETERMINED : Result.VIOLATED;
        return new Closer(together.stream().map(Answers::constraint).toList(), best);
    }

    private boolean passes(List<Answers> together, int[] choice, int accepted) {
        return new Solver(together, fixed, accepted).findsOne(choice);
    }

    /** The mandatory constraints that fail on the bare declaration on some day. */
    private List<Constraint> conditions(Offer offer, int[] choice) {
        Facts<DeclaredFact> bare = Facts.of(DeclaredFact.class, Map.of());
        for (int i = 0; i < choice.length; i++) {
            bare = fixed.get(i).declare(bare, choice[i]);
        }
        Variable today = variables.of(DeclaredFact.TODAY);
        List<Constraint> failing = new ArrayList<>();
        for (List<Answers> one : mandatory) {
            Constraint constraint = one.get(0).constraint();
            for (int day = 0; day < today.choices().size(); day++) {
                Situation situation = new Situation(today.declare(bare, day), offer.facts());
                if ((Answers.bit(Result.of(constraint, situation)) & PASSES) == 0 && !failing.contains(constraint)) {
                    failing.add(constraint);
                }
            }
        }
        return failing;
    }
}
