package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
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
import org.jspecify.annotations.Nullable;

/**
 * Which refusals of one application stop no build: all of them on a day on which the policy observes, else those that it
 * lists as known. The only place that decides it.
 */
final class Observation {

    private final KnownRefusals known;
    private final String application;
    private final boolean ofAll;

    private Observation(KnownRefusals known, String application, boolean ofAll) {
        this.known = known;
        this.application = application;
        this.ofAll = ofAll;
    }

    /** For environments that nobody has declared as they are judged: no refusal of them is known. */
    static Observation ofNothing() {
        return new Observation(KnownRefusals.NONE, "", false);
    }

    static Observation of(Declaration declaration, Policy policy, LocalDate today) {
        return new Observation(
                policy.knownRefusals(),
                declaration.application(),
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
                applicationId(),
                environment.name(),
                constraint.id(),
                offer.id(),
                environment.facts().write(DeclaredFact.CLASSIFICATION, ""),
                result == Result.UNDETERMINED ? Kind.UNDETERMINED : Kind.VIOLATED);
    }

    /** The application's id; no declaration has one. */
    private static @Nullable String applicationId() {
        return null;
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

    /** The entries about the application that no refusal of these environments needs. */
    List<KnownRefusal> ended(List<EnvironmentAssessment> environments) {
        Set<KnownRefusal> ended = new LinkedHashSet<>(known.about(application, applicationId()));
        for (KnownRefusal refusal : ended.isEmpty() ? List.<KnownRefusal>of() : refusals(environments)) {
            known.listing(refusal).ifPresent(ended::remove);
        }
        return List.copyOf(ended);
    }
}
