package dev.doctrine.assessment;

import dev.doctrine.doctrine.Change;
import dev.doctrine.doctrine.Change.ToValue;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for what would mend an outcome, and proposes only what does when it is tried. */
final class RemedyFinder {

    private final Judge judge;
    private final EnvironmentAssessment assessed;

    RemedyFinder(Judge judge, EnvironmentAssessment assessed) {
        this.judge = judge;
        this.assessed = assessed;
    }

    Remedy remedy(Outcome outcome) {
        return new Remedy(offers(outcome), changes(outcome));
    }

    /** For a failure, every offer that is allowed; for a warning, those among them that meet the constraint. */
    private List<AllowedOffer> offers(Outcome outcome) {
        List<AllowedOffer> offers = new ArrayList<>();
        for (AllowedOffer offer : assessed.otherAllowedOffers()) {
            if (outcome.isFailure() || meets(outcome.constraint(), offer.offer())) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private boolean meets(Constraint constraint, Offer offer) {
        Result result = judge.outcome(constraint, offer, judge.situation(offer)).result();
        return result == Result.SATISFIED
                || (result == Result.NOT_APPLICABLE && statesAll(offer, constraint.offerFacts()));
    }

    private static boolean statesAll(Offer offer, List<OfferFact> facts) {
        for (OfferFact fact : facts) {
            if (!offer.facts().states(fact)) {
                return false;
            }
        }
        return true;
    }

    /**
     * For a failure, the changes after which the whole environment is allowed, alone or each with those for its other
     * failures; for a warning, those that end it and break nothing.
     */
    private List<List<ToValue>> changes(Outcome outcome) {
        if (!outcome.isFailure()) {
            return own(outcome);
        }
        List<Candidate> good = new ArrayList<>();
        for (Candidate candidate : candidates(failures(), outcome)) {
            if (judge.isAllowed(outcome.offer(), candidate.situation())) {
                good.add(candidate);
            }
        }
        return good.isEmpty() && isAllowedWithAllMended(outcome) ? own(outcome) : smallest(good);
    }

    private List<List<ToValue>> own(Outcome outcome) {
        List<Candidate> good = new ArrayList<>();
        for (Candidate candidate : candidates(List.of(outcome), outcome)) {
            if (breaksNothing(candidate, outcome)) {
                good.add(candidate);
            }
        }
        return smallest(good);
    }

    private boolean isAllowedWithAllMended(Outcome outcome) {
        Situation mended = outcome.situation();
        for (Outcome failure : failures()) {
            List<List<ToValue>> changes = own(failure);
            if (changes.isEmpty()) {
                return false;
            }
            mended = Candidate.of(changes.get(0), mended).situation();
        }
        return judge.isAllowed(outcome.offer(), mended);
    }

    private List<Outcome> failures() {
        List<Outcome> failures = new ArrayList<>();
        for (Outcome outcome : assessed.outcomes()) {
            if (outcome.isFailure()) {
                failures.add(outcome);
            }
        }
        return failures;
    }

    /** The worked-out changes of these constraints that would mend the outcome without asking for less. */
    private static List<Candidate> candidates(List<Outcome> outcomes, Outcome mended) {
        List<Candidate> candidates = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (Change change : outcome.constraint().changes()) {
                Optional<List<ToValue>> values = change.in(mended.situation());
                if (values.isPresent() && !asksForLess(values.get(), mended.situation())) {
                    Candidate candidate = Candidate.of(values.get(), mended.situation());
                    if (mended.constraint().in(candidate.situation()) == Truth.TRUE) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        return candidates;
    }

    private static boolean asksForLess(List<ToValue> values, Situation situation) {
        for (ToValue step : values) {
            if (situation.states(step.fact()) && step.fact().asksForLess(step.value(), situation.value(step.fact()))) {
                return true;
            }
        }
        return false;
    }

    private boolean breaksNothing(Candidate candidate, Outcome mended) {
        for (Outcome outcome : assessed.outcomes()) {
            if (!outcome.isFailure()
                    && judge.outcome(outcome.constraint(), mended.offer(), candidate.situation())
                            .isFailure()) {
                return false;
            }
        }
        return true;
    }

    /** The changes that no smaller one makes needless: one of fewer of the same facts, or of the same ones by less. */
    private static List<List<ToValue>> smallest(List<Candidate> candidates) {
        candidates.sort(Candidate::bySize);
        List<List<ToValue>> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!isNeedless(candidate.values(), kept)) {
                kept.add(candidate.values());
            }
        }
        return kept;
    }

    private static boolean isNeedless(List<ToValue> change, List<List<ToValue>> smaller) {
        Set<DeclaredFact> facts = facts(change);
        for (List<ToValue> other : smaller) {
            if (facts.containsAll(facts(other))) {
                return true;
            }
        }
        return false;
    }

    private static Set<DeclaredFact> facts(List<ToValue> change) {
        Set<DeclaredFact> facts = EnumSet.noneOf(DeclaredFact.class);
        for (ToValue step : change) {
            facts.add(step.fact());
        }
        return facts;
    }

    /** A change, how far it goes from what is declared, and the situation that it leads to. */
    private record Candidate(List<ToValue> values, long distance, Situation situation) {
        static Candidate of(List<ToValue> values, Situation situation) {
            Situation changed = situation;
            long distance = 0;
            for (ToValue step : values) {
                long before = situation.states(step.fact()) ? situation.value(step.fact()) : 0;
                distance += Math.abs(step.value() - before);
                changed = changed.with(step.fact(), step.value());
            }
            return new Candidate(values, distance, changed);
        }

        /** The order in which one makes the next needless. */
        static int bySize(Candidate one, Candidate other) {
            int sizes = Integer.compare(one.values.size(), other.values.size());
            return sizes == 0 ? Long.compare(one.distance, other.distance) : sizes;
        }
    }
}
