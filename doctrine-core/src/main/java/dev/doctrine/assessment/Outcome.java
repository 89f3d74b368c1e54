package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one constraint says of one environment on its offer, and what one needs to explain it.
 *
 * @param derogationOrNull the derogation that lifts the constraint; null unless it is derogated
 */
public record Outcome(
        Constraint constraint,
        Environment environment,
        Offer offer,
        Situation situation,
        Result result,
        @Nullable Derogation derogationOrNull) {

    /** The derogation that lifts the constraint, if one does. */
    public Optional<Derogation> derogation() {
        return Optional.ofNullable(derogationOrNull);
    }

    /** Whether it is the reason of a refusal: a mandatory constraint violated or undetermined. */
    public boolean isFailure() {
        return verdict() != Verdict.ALLOWED;
    }

    /** Whether it asks for attention without refusing: a recommended constraint violated or undetermined. */
    public boolean isWarning() {
        return constraint.level() == Level.RECOMMENDED && isOpen();
    }

    /** Whether the constraint is violated or undetermined, whatever its level. */
    public boolean isOpen() {
        return result.isOpen();
    }

    /** The place in the declaration where one would change something. */
    public Place place() {
        return environment.placeOf(constraint.places());
    }

    /** The facts of the offer for want of which it is not known whether the constraint is satisfied. */
    public List<OfferFact> unstated() {
        return constraint.unstated(situation);
    }

    /** Where the offer's facts that bear on it come from. */
    public List<Citation> factCitations() {
        return statements()
                .flatMap(statement -> statement.citations().stream())
                .distinct()
                .toList();
    }

    /** The sources of the decision: of the offer's facts, then of the constraint. */
    public List<Citation> citations() {
        return Stream.concat(factCitations().stream(), constraint.citations().stream())
                .distinct()
                .toList();
    }

    /** The ids of the contradictions that touch the offer's facts that bear on it. */
    List<String> contradictionIds() {
        return statements()
                .flatMap(statement -> statement.contradictions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What follows from it alone. */
    public Verdict verdict() {
        return Verdict.of(constraint.level(), result);
    }

    private Stream<Offer.Statement> statements() {
        return constraint.offerFacts().stream().flatMap(fact -> offer.statement(fact).stream());
    }
}
