package dev.doctrine.examination;

import static dev.doctrine.examination.Answers.PASSES;
import static dev.doctrine.examination.Answers.UNDETERMINED;
import static dev.doctrine.examination.Answers.VIOLATED;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the decisions that change between two doctrines: every case in which some declaration is allowed by one
 * doctrine and not by the other, with the constraint that makes the difference. All cases are tried. Offers that only
 * one of the two has are left out.
 */
public final class DecisionChangeFinder {

    private final Doctrine before;
    private final Doctrine after;
    private final Variables variables;
    private final List<Variable> fixed;

    /** Compares these doctrines. */
    public DecisionChangeFinder(Doctrine before, Doctrine after) {
        this.before = before;
        this.after = after;
        this.variables = new Variables(List.of(before, after));
        this.fixed = Scenarios.fixed(variables);
    }

    /** The decisions that change, offer by offer. */
    public List<DecisionChange> flips() {
        List<DecisionChange> flips = new ArrayList<>();
        for (Offer offer : after.offers()) {
            before.offer(offer.id())
                    .filter(earlier -> !earlier.family())
                    .ifPresent(earlier -> find(earlier, offer, flips));
        }
        return List.copyOf(flips);
    }

    /** The constraints that look at too many facts together to be tried: the flips do not take them into account. */
    public List<Constraint> unexamined() {
        return after.constraints().stream()
                .filter(constraint -> !canBeTried(constraint))
                .toList();
    }

    private boolean canBeTried(Constraint constraint) {
        return variables.areFew(variables(constraint.id()));
    }

    private void find(Offer earlier, Offer later, List<DecisionChange> flips) {
        List<Answers> then = mandatory(before, earlier);
        List<Answers> now = mandatory(after, later);
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(then.stream(), now.stream())
                .forEach(one -> ids.add(one.constraint().id()));
        for (String id : ids) {
            Optional<Answers> old = of(id, then);
            Optional<Answers> young = of(id, now);
            if (!old.flatMap(one -> young.filter(one::answersLike)).isPresent()) {
                young.ifPresent(one -> find(then, one, now, later, true, flips));
                old.ifPresent(one -> find(now, one, then, later, false, flips));
            }
        }
    }

    /** The cases in which all of one side pass, and a constraint of the other side fails. */
    private void find(
            List<Answers> passing,
            Answers failing,
            List<Answers> others,
            Offer offer,
            boolean closes,
            List<DecisionChange> flips) {
        Demands anything = new Demands(demands(others), fixed);
        for (Verdict verdict : List.of(Verdict.UNDETERMINED, Verdict.FORBIDDEN)) {
            List<Demand> all = new ArrayList<>(demands(passing));
            all.add(0, new Demand(failing, verdict == Verdict.FORBIDDEN ? VIOLATED : UNDETERMINED));
            Demands flipping = new Demands(all, fixed);
            for (int[] choice : Scenarios.all()) {
                if (flipping.canBeMet(choice)) {
                    flips.add(new DecisionChange(
                            Scenarios.classification(choice),
                            Scenarios.owner(choice),
                            Scenarios.stage(choice),
                            offer,
                            failing.constraint(),
                            closes ? Verdict.ALLOWED : verdict,
                            closes ? verdict : Verdict.ALLOWED,
                            !anything.canBeMet(choice)));
                }
            }
        }
    }

    private List<Answers> mandatory(Doctrine doctrine, Offer offer) {
        return doctrine.mandatoryConstraints().stream()
                .filter(this::canBeTried)
                .map(constraint -> new Answers(constraint, variables(constraint.id()), offer))
                .toList();
    }

    /** What the constraint of this id looks at in either doctrine, so that its answers can be compared. */
    private List<Variable> variables(String id) {
        return Stream.of(before, after)
                .flatMap(doctrine -> doctrine.constraint(id).stream())
                .map(variables::of)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Optional<Answers> of(String id, List<Answers> all) {
        return all.stream().filter(one -> one.constraint().id().equals(id)).findFirst();
    }

    private static List<Demand> demands(List<Answers> all) {
        return all.stream().map(one -> new Demand(one, PASSES)).toList();
    }
}
