package dev.doctrine.assessment;

import dev.doctrine.doctrine.Change.ToValue;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.vocabulary.DeclaredFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private List<Offer> offers(Outcome outcome) {
        return assessed.otherAllowedOffers().stream()
                .filter(offer -> outcome.isFailure() || meets(outcome.constraint(), offer))
                .toList();
    }

    private boolean meets(Constraint constraint, Offer offer) {
        Result result = judge.outcome(constraint, offer, judge.situation(offer)).result();
        return result == Result.SATISFIED
                || (result == Result.NOT_APPLICABLE
                        && constraint.offerFacts().stream().allMatch(offer.facts()::states));
    }

    /**
     * For a failure, the changes after which the whole environment is allowed, alone or each with those for its other
     * failures; for a warning, those that end it and break nothing.
     */
    private List<List<ToValue>> changes(Outcome outcome) {
        if (!outcome.isFailure()) {
            return own(outcome);
        }
        List<Candidate> ofAll = candidates(failures(), outcome);
        List<List<ToValue>> whole =
                smallest(ofAll, candidate -> judge.isAllowed(outcome.offer(), candidate.situation()));
        return whole.isEmpty() && isAllowedWithAllMended(outcome) ? own(outcome) : whole;
    }

    private List<List<ToValue>> own(Outcome outcome) {
        return smallest(candidates(Stream.of(outcome), outcome), candidate -> breaksNothing(candidate, outcome));
    }

    private boolean isAllowedWithAllMended(Outcome outcome) {
        Situation mended = outcome.situation();
        for (Outcome failure : failures().toList()) {
            List<List<ToValue>> changes = own(failure);
            if (changes.isEmpty()) {
                return false;
            }
            mended = Candidate.of(changes.get(0), mended).situation();
        }
        return judge.isAllowed(outcome.offer(), mended);
    }

    private Stream<Outcome> failures() {
        return assessed.outcomes().stream().filter(Outcome::isFailure);
    }

    /** The worked-out changes of these constraints that would mend the outcome. */
    private static List<Candidate> candidates(Stream<Outcome> outcomes, Outcome mended) {
        List<Candidate> candidates = new ArrayList<>();
        outcomes.flatMap(outcome -> outcome.constraint().changes().stream())
                .flatMap(change -> change.in(mended.situation()).stream())
                .map(values -> Candidate.of(values, mended.situation()))
                .filter(candidate -> mended.constraint().in(candidate.situation()) == Truth.TRUE)
                .forEach(candidates::add);
        return candidates;
    }

    private boolean breaksNothing(Candidate candidate, Outcome mended) {
        return assessed.outcomes().stream()
                .filter(outcome -> !outcome.isFailure())
                .noneMatch(outcome -> judge.outcome(outcome.constraint(), mended.offer(), candidate.situation())
                        .isFailure());
    }

    /** The changes that no smaller one makes needless: one of fewer of the same facts, or of the same ones by less. */
    private static List<List<ToValue>> smallest(List<Candidate> candidates, Predicate<Candidate> good) {
        List<Candidate> kept = new ArrayList<>();
        candidates.stream()
                .filter(good)
                .sorted(Comparator.comparingInt(
                                (Candidate candidate) -> candidate.values().size())
                        .thenComparingLong(Candidate::distance))
                .filter(candidate ->
                        kept.stream().noneMatch(smaller -> candidate.facts().containsAll(smaller.facts())))
                .forEach(kept::add);
        return kept.stream().map(Candidate::values).toList();
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

        List<DeclaredFact> facts() {
            return values.stream().map(ToValue::fact).toList();
        }
    }
}
