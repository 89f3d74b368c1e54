package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the doctrine says of a declaration on a day: every constraint for every environment.
 *
 * @param policy the policy under which it was made
 * @param derogations what became of each derogation about the application, declared or registered
 */
public record Assessment(
        Doctrine doctrine,
        Declaration declaration,
        Policy policy,
        LocalDate today,
        List<EnvironmentAssessment> environments,
        List<DerogationReview> derogations) {

    public Assessment {
        environments = List.copyOf(environments);
        derogations = List.copyOf(derogations);
    }

    /** The verdict of the whole: that of its worst environment. */
    public Verdict verdict() {
        Verdict worst = Verdict.ALLOWED;
        for (EnvironmentAssessment environment : environments) {
            worst = worst.orWorse(environment.verdict());
        }
        return worst;
    }

    /** What would mend this outcome of this environment. */
    public Remedy remedy(EnvironmentAssessment environment, Outcome outcome) {
        return new RemedyFinder(judge(environment), environment).remedy(outcome);
    }

    /** The same environment, exactly as declared, on another offer. */
    public EnvironmentAssessment on(EnvironmentAssessment environment, Offer offer) {
        return new EnvironmentAssessment(
                environment.environment(), offer, judge(environment).outcomes(offer), environment.allowedOffers());
    }

    /** The contradictions between sources that touch this outcome's decision. */
    public List<Contradiction> contradictions(Outcome outcome) {
        if (outcome.result() == Result.NOT_APPLICABLE) {
            return List.of();
        }
        List<Contradiction> bearing = new ArrayList<>();
        for (String id : outcome.contradictionIds()) {
            Optional<Contradiction> contradiction = doctrine.contradiction(id);
            if (contradiction.isPresent() && contradiction.get().bearsOn(outcome.situation())) {
                bearing.add(contradiction.get());
            }
        }
        return List.copyOf(bearing);
    }

    private Judge judge(EnvironmentAssessment environment) {
        Derogations reviewed = Derogations.of(derogations, policy.derogations(), today);
        return new Judge(doctrine, environment.environment(), reviewed, today);
    }
}
