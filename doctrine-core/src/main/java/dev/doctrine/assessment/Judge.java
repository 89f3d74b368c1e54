package dev.doctrine.assessment;

import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.evidence.Find;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one environment on a day, on its own offer or on another. */
final class Judge {

    private final Doctrine doctrine;
    private final Environment environment;
    private final Facts<DeclaredFact> declared;
    private final Exemptions exemptions;
    private final EnvironmentEvidence evidence;

    /**
     * A judge of this environment.
     *
     * @param finds what the repository shows of it
     */
    Judge(Doctrine doctrine, Environment environment, Exemptions exemptions, List<Find> finds, LocalDate today) {
        this.doctrine = doctrine;
        this.environment = environment;
        this.declared = environment.facts().with(DeclaredFact.TODAY, today.toEpochDay());
        this.exemptions = exemptions;
        this.evidence = new EnvironmentEvidence(finds, doctrine, offer -> isAllowed(offer, declaredOn(offer)));
    }

    /** The environment as declared, on this offer, with what the repository shows of both. */
    Situation situation(Offer offer) {
        return evidence.shownIn(declaredOn(offer), offer);
    }

    private Situation declaredOn(Offer offer) {
        return Situation.of(declared, offer);
    }

    /** What every constraint says, in the doctrine's order. */
    List<Outcome> outcomes(Offer offer) {
        Situation situation = situation(offer);
        List<Constraint> constraints = doctrine.constraints();
        Outcome[] outcomes = new Outcome[constraints.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = outcome(constraints.get(i), offer, situation);
        }
        return List.of(outcomes);
    }

    /**
     * The offers on which the environment, exactly as declared, would be allowed.
     *
     * @param own its own offer
     * @param outcomes what every constraint says on that
     */
    List<AllowedOffer> allowedOffers(Offer own, List<Outcome> outcomes) {
        List<AllowedOffer> allowed = new ArrayList<>();
        for (Offer offer : doctrine.offers()) {
            Verdict verdict = offer.id().equals(own.id()) ? Verdict.worst(outcomes) : verdict(offer, situation(offer));
            if (verdict.passes()) {
                allowed.add(new AllowedOffer(offer, verdict == Verdict.DEROGATED));
            }
        }
        return allowed;
    }

    /** The verdict on this offer in this situation; of those that do not pass, one of the two. */
    private Verdict verdict(Offer offer, Situation situation) {
        Verdict verdict = Verdict.ALLOWED;
        for (Constraint constraint : doctrine.mandatoryConstraints()) {
            Result result = Result.of(constraint, situation);
            if (result.isOpen()) {
                if (lifting(constraint, offer, evidence.against(constraint, situation, offer))
                        .isEmpty()) {
                    return Verdict.of(constraint.level(), result);
                }
                verdict = Verdict.DEROGATED;
            }
        }
        return verdict;
    }

    /** Whether the environment would be let pass on this offer in this situation. */
    boolean isAllowed(Offer offer, Situation situation) {
        return verdict(offer, situation).passes();
    }

    /** What one constraint says, derogations in force and answers of the project counted. */
    Outcome outcome(Constraint constraint, Offer offer, Situation situation) {
        Result result = Result.of(constraint, situation);
        List<Find> finds = result.isOpen() ? evidence.against(constraint, situation, offer) : List.of();
        Optional<Derogation> derogation = result.isOpen() ? lifting(constraint, offer, finds) : Optional.empty();
        if (derogation.isPresent()) {
            return new Outcome(
                    constraint, environment, offer, situation, Result.DEROGATED, derogation.get(), null, finds, false);
        }
        Acknowledgement answer = result.isOpen()
                ? exemptions
                        .acknowledgements()
                        .answering(constraint, environment, offer, situation)
                        .orElse(null)
                : null;
        Result answered = answer == null ? result : Result.ACKNOWLEDGED;
        Outcome outcome = new Outcome(constraint, environment, offer, situation, answered, null, answer, finds, false);
        return exemptions.observation().observes(outcome) ? outcome.asObserved() : outcome;
    }

    private Optional<Derogation> lifting(Constraint constraint, Offer offer, List<Find> finds) {
        return exemptions.derogations().lifting(constraint, environment.name(), offer.id(), finds);
    }
}
