package dev.doctrine.benchmark.peer;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.doctrine.Truth;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of an environment.
 *
 * @param results one for each constraint, in the doctrine's order
 * @param allowedOffers the ids of the offers that would be allowed, in the doctrine's order
 */
public record Judgement(List<Result> results, List<String> allowedOffers) {

    /** The results by their ordinals: numbers are what every engine can answer. */
    static final List<Result> RESULTS = List.of(Result.values());

    /** What the library says. */
    public static Judgement of(EnvironmentAssessment assessed) {
        return new Judgement(
                assessed.outcomes().stream().map(Outcome::result).toList(),
                assessed.allowedOffers().stream().map(Offer::id).toList());
    }

    /**
     * What the library says of the same rules where it is told no more of the offers than the engines are. Where this is not
     * what it says of the offers as they are, no engine can be asked.
     */
    public static Judgement plain(Doctrine doctrine, Facts<DeclaredFact> declared, Offer own) {
        Situation ofOwn = new Situation(declared, PlainFacts.of(own));
        List<String> allowed = new ArrayList<>();
        for (Offer offer : doctrine.offers()) {
            Situation situation = new Situation(declared, PlainFacts.of(offer));
            if (doctrine.mandatoryConstraints().stream()
                    .allMatch(constraint -> constraint.in(situation) == Truth.TRUE)) {
                allowed.add(offer.id());
            }
        }
        return new Judgement(
                doctrine.constraints().stream()
                        .map(constraint -> Result.of(constraint, ofOwn))
                        .toList(),
                allowed);
    }

    /** What the rules look at in an environment: what is declared of it, and the day. */
    public static Facts<DeclaredFact> declared(Environment environment, LocalDate today) {
        return environment.facts().with(DeclaredFact.TODAY, today.toEpochDay());
    }

    /** Refuses another judgement than this; {@code where} tells whose it is. */
    public void expect(Question question, String where) {
        Judgement judged = question.judge();
        if (!equals(judged) || !results.equals(question.results())) {
            throw new IllegalStateException(where + ": not " + this + ", but " + judged + ", " + question.results());
        }
    }
}
