package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.policy.KnownRefusal.Kind;
import dev.doctrine.policy.KnownRefusals;
import dev.doctrine.policy.Policy;
import dev.doctrine.vocabulary.DeclaredFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which refusals of one application stop no build: all of them on a day on which the policy observes, else those that it
 * lists as known. The only place that decides it.
 */
final class Observation {

    private final KnownRefusals known;
    private final ApplicationReference application;
    private final boolean ofAll;

    private Observation(KnownRefusals known, ApplicationReference application, boolean ofAll) {
        this.known = known;
        this.application = application;
        this.ofAll = ofAll;
    }

    /** For environments that nobody has declared as they are judged: no refusal of them is known. */
    static Observation ofNothing() {
        return new Observation(KnownRefusals.NONE, new ApplicationReference("", ""), false);
    }

    static Observation of(Declaration declaration, Policy policy, LocalDate today) {
        return new Observation(
                policy.knownRefusals(),
                new ApplicationReference(declaration.application(), declaration.applicationId()),
                policy.enforcement().observes(today));
    }

    /** Whether what a constraint says of an environment refuses it, and stops no build all the same. */
    boolean observes(Constraint constraint, Environment environment, Offer offer, Result result) {
        return !Verdict.of(constraint.level(), result).passes()
                && (ofAll || listing(constraint, environment, offer, result).isPresent());
    }

    /** The entry of the list that is about this refusal. None covers a constraint that nothing lifts. */
    private Optional<KnownRefusal> listing(Constraint constraint, Environment environment, Offer offer, Result result) {
        return constraint.derogability().possible()
                ? known.listing(refusal(constraint, environment, offer, result))
                : Optional.empty();
    }

    private KnownRefusal refusal(Constraint constraint, Environment environment, Offer offer, Result result) {
        return new KnownRefusal(
                application,
                environment.name(),
                constraint.id(),
                offer.id(),
                environment.facts().write(DeclaredFact.CLASSIFICATION, ""),
                result == Result.UNDETERMINED ? Kind.UNDETERMINED : Kind.VIOLATED);
    }

    /** What a list of known refusals would have to hold for these environments. */
    List<KnownRefusal> refusals(List<EnvironmentAssessment> environments) {
        List<KnownRefusal> refusals = new ArrayList<>();
        for (EnvironmentAssessment environment : environments) {
            for (Outcome outcome : environment.outcomes()) {
                if (outcome.isFailure() && outcome.constraint().derogability().possible()) {
                    refusals.add(
                            refusal(outcome.constraint(), outcome.environment(), outcome.offer(), outcome.result()));
                }
            }
        }
        return refusals;
    }

    /** The entries of the list about the application. */
    List<KnownRefusal> listed() {
        return known.about(application.name(), application.id());
    }

    /** The entries about the application that no refusal of these environments needs. */
    List<KnownRefusal> ended(List<EnvironmentAssessment> environments) {
        Set<KnownRefusal> ended = new LinkedHashSet<>(listed());
        for (KnownRefusal refusal : ended.isEmpty() ? List.<KnownRefusal>of() : refusals(environments)) {
            known.listing(refusal).ifPresent(ended::remove);
        }
        return List.copyOf(ended);
    }
}
