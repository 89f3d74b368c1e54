package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.policy.KnownRefusal.Kind;
import dev.doctrine.policy.KnownRefusals;
import dev.doctrine.policy.Policy;
import dev.doctrine.vocabulary.DeclaredFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** Whether an outcome refuses, and stops no build all the same. */
    boolean observes(Outcome outcome) {
        return outcome.isFailure() && (ofAll || isListed(outcome));
    }

    /** Whether all of a refusal is listed. No list covers a constraint that nothing lifts. */
    private boolean isListed(Outcome outcome) {
        List<KnownRefusal> refusals = refusals(outcome);
        return !refusals.isEmpty()
                && refusals.stream().allMatch(each -> known.listing(each).isPresent());
    }

    /** What a list would have to hold for this outcome; none can hold a refusal that nothing lifts. */
    private List<KnownRefusal> refusals(Outcome outcome) {
        if (!outcome.isFailure() || !outcome.constraint().derogability().possible()) {
            return List.of();
        }
        return Exemptions.hosts(outcome.constraint(), outcome.finds()).stream()
                .map(host -> refusal(outcome, host))
                .toList();
    }

    private KnownRefusal refusal(Outcome outcome, String host) {
        return new KnownRefusal(
                application,
                outcome.environment().name(),
                outcome.constraint().id(),
                outcome.offer().id(),
                host,
                outcome.environment().facts().write(DeclaredFact.CLASSIFICATION, ""),
                outcome.result() == Result.UNDETERMINED ? Kind.UNDETERMINED : Kind.VIOLATED);
    }

    /** What a list of known refusals would have to hold for these environments. */
    List<KnownRefusal> refusals(List<EnvironmentAssessment> environments) {
        List<KnownRefusal> refusals = new ArrayList<>();
        for (EnvironmentAssessment environment : environments) {
            for (Outcome outcome : environment.outcomes()) {
                refusals.addAll(refusals(outcome));
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
