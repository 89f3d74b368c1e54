package dev.doctrine.assessment;

import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Force;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.evidence.Find;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one constraint says of one environment on its offer, and what one needs to explain it.
 *
 * @param derogationOrNull the derogation that lifts the constraint; null unless it is derogated
 * @param acknowledgementOrNull the project's answer to the constraint; null unless it is acknowledged
 * @param finds what the repository shows against it, where it is about that; the first says the place
 * @param observed whether it refuses and stops no build all the same
 */
public record Outcome(
        Constraint constraint,
        Environment environment,
        Offer offer,
        Situation situation,
        Result result,
        @Nullable Derogation derogationOrNull,
        @Nullable Acknowledgement acknowledgementOrNull,
        List<Find> finds,
        boolean observed) {

    public Outcome {
        finds = List.copyOf(finds);
    }

    /** The derogation that lifts the constraint, if one does. */
    public Optional<Derogation> derogation() {
        return Optional.ofNullable(derogationOrNull);
    }

    /** The project's answer to the constraint, if it is acknowledged. */
    public Optional<Acknowledgement> acknowledgement() {
        return Optional.ofNullable(acknowledgementOrNull);
    }

    /** Whether there is something to say of it: that it is open, lifted or acknowledged. */
    public boolean isFinding() {
        return result != Result.SATISFIED && result != Result.NOT_APPLICABLE;
    }

    /** Whether it is a reason for a refusal: a mandatory constraint violated or undetermined. */
    public boolean isFailure() {
        return !verdict().passes();
    }

    /** Whether it is such a reason, and stops the build. */
    public boolean isBlocking() {
        return isFailure() && !observed;
    }

    /** Whether it asks for attention without refusing: a recommended constraint violated or undetermined. */
    public boolean isWarning() {
        return constraint.level() == Level.RECOMMENDED && isOpen();
    }

    /** Whether the constraint is violated or undetermined, whatever its level. */
    public boolean isOpen() {
        return result.isOpen();
    }

    /** The place where one would change something: in the declaration, or of what the repository shows. */
    public Place place() {
        return finds.isEmpty() ? declaredPlace() : finds.get(0).place();
    }

    /** The place where the declaration says what it is about. */
    public Place declaredPlace() {
        return environment.placeOf(constraint.places());
    }

    /** The places of the finds beyond the first. */
    public List<Place> furtherPlaces() {
        return finds.stream().map(Find::place).distinct().skip(1).toList();
    }

    /** The facts of the offer that nobody states, so that it is not known whether the constraint is satisfied. */
    public List<OfferFact> unstated() {
        return constraint.unstated(situation);
    }

    /** Where the offer's facts that bear on it come from. */
    public List<Citation> factCitations() {
        return List.copyOf(distinctFactCitations());
    }

    /** The sources of the decision: of the offer's facts, then of the constraint. */
    public List<Citation> citations() {
        Set<Citation> citations = distinctFactCitations();
        citations.addAll(constraint.citations());
        return List.copyOf(citations);
    }

    /**
     * The sources that decide: those of the offer's facts; also those of the constraint if no such fact is stated, if the
     * constraint is not mandatory, or if it is the law.
     */
    public List<Citation> decidingCitations() {
        Set<Citation> citations = distinctFactCitations();
        if (citations.isEmpty() || constraint.level() != Level.MANDATORY || constraint.restsOn(Force.LAW)) {
            citations.addAll(constraint.citations());
        }
        return List.copyOf(citations);
    }

    private Set<Citation> distinctFactCitations() {
        Set<Citation> citations = new LinkedHashSet<>();
        for (Offer.Statement statement : statements()) {
            citations.addAll(statement.citations());
        }
        return citations;
    }

    /** The ids of the contradictions that touch the offer's facts that bear on it, in alphabetical order. */
    Set<String> contradictionIds() {
        Set<String> ids = new TreeSet<>();
        for (Offer.Statement statement : statements()) {
            ids.addAll(statement.contradictions());
        }
        return ids;
    }

    /** The same, stopping no build. */
    Outcome asObserved() {
        return new Outcome(
                constraint,
                environment,
                offer,
                situation,
                result,
                derogationOrNull,
                acknowledgementOrNull,
                finds,
                true);
    }

    /** What follows from it alone. */
    public Verdict verdict() {
        return Verdict.of(constraint.level(), result);
    }

    /** What follows from it alone for the build, which goes on where it is only observed. */
    Verdict enforced() {
        return observed ? Verdict.ALLOWED : verdict();
    }

    private List<Offer.Statement> statements() {
        List<Offer.Statement> statements = new ArrayList<>();
        for (OfferFact fact : constraint.offerFacts()) {
            Optional<Offer.Statement> statement = offer.statement(fact);
            if (situation.states(fact) && statement.isPresent()) {
                statements.add(statement.get());
            }
        }
        return statements;
    }
}
