package dev.doctrine.comparison;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.examination.DecisionChangeFinder;
import dev.doctrine.examination.OpeningFinder;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.List;

/** Compares two doctrines: what they say, and what they decide for all that can be declared. */
public final class DoctrineComparer {

    private final Doctrine before;
    private final Doctrine after;
    private final List<Difference> differences = new ArrayList<>();

    private DoctrineComparer(Doctrine before, Doctrine after) {
        this.before = before;
        this.after = after;
    }

    /** Compares an earlier doctrine with a later one. */
    public static Comparison compare(Doctrine before, Doctrine after) {
        DoctrineComparer comparer = new DoctrineComparer(before, after);
        comparer.compareOffers();
        comparer.compareConstraints();
        DecisionChangeFinder finder = new DecisionChangeFinder(before, after);
        return new Comparison(before, after, comparer.differences, finder.flips(), finder.unexamined());
    }

    private void compareOffers() {
        for (Offer offer : before.offers()) {
            after.offer(offer.id())
                    .ifPresentOrElse(
                            changed -> differences.addAll(facts(offer, changed, true)),
                            () -> differences.add(new Difference.OfferRemoved(offer)));
        }
        OpeningFinder openings = new OpeningFinder(after);
        after.offers().stream()
                .filter(offer -> before.offer(offer.id()).isEmpty())
                .forEach(offer -> differences.add(
                        new Difference.OfferAdded(offer, factsBeyondParent(offer), openings.of(offer))));
    }

    private List<Difference.FactChanged> factsBeyondParent(Offer offer) {
        return after.offer(offer.parent())
                .map(parent -> facts(parent, offer, true))
                .orElseGet(() -> facts(offer.statingNothing(), offer, false));
    }

    /** The facts that are otherwise on another offer; {@code marked} tells those that may allow more there. */
    private static List<Difference.FactChanged> facts(Offer offer, Offer changed, boolean marked) {
        List<Difference.FactChanged> facts = new ArrayList<>();
        for (OfferFact fact : OfferFact.values()) {
            String value = offer.facts().writeWhole(fact, "");
            String changedValue = changed.facts().writeWhole(fact, "");
            if (!value.equals(changedValue)) {
                facts.add(new Difference.FactChanged(
                        changed, fact, value, changedValue, marked && !changed.narrows(offer, fact)));
            }
        }
        return facts;
    }

    private void compareConstraints() {
        for (Constraint constraint : before.constraints()) {
            after.constraint(constraint.id())
                    .ifPresentOrElse(
                            changed -> compare(constraint, changed),
                            () -> differences.add(new Difference.ConstraintRemoved(constraint)));
        }
        after.constraints().stream()
                .filter(constraint -> before.constraint(constraint.id()).isEmpty())
                .forEach(constraint -> differences.add(new Difference.ConstraintAdded(constraint)));
    }

    private void compare(Constraint constraint, Constraint changed) {
        if (constraint.level() != changed.level()) {
            differences.add(new Difference.LevelChanged(changed, constraint.level(), changed.level()));
        }
        if (!constraint.when().equals(changed.when()) || !constraint.require().equals(changed.require())) {
            differences.add(new Difference.ConditionsChanged(changed));
        }
    }
}
