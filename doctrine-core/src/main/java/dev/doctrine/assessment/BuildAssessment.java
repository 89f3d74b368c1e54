package dev.doctrine.assessment;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the doctrine says of everything that one build declares: each declaration once, whichever and however many modules
 * it is about.
 *
 * @param declarations in the order of their paths
 * @param missing the modules that were to be checked and have no declaration; the root where there is nothing else at
 *     all, so that no report takes silence for a yes
 * @param skipped the modules whose check was skipped
 */
public record BuildAssessment(
        Doctrine doctrine,
        Policy policy,
        LocalDate today,
        List<DeclarationAssessment> declarations,
        List<MissingDeclaration> missing,
        List<SkippedModule> skipped) {

    private static final MissingDeclaration NOTHING_DECLARED = new MissingDeclaration(".", Place.startOf("pom.xml"));

    public BuildAssessment {
        declarations = List.copyOf(declarations);
        skipped = List.copyOf(skipped);
        boolean nothing = declarations.isEmpty() && missing.isEmpty() && skipped.isEmpty();
        missing = nothing ? List.of(NOTHING_DECLARED) : List.copyOf(missing);
    }

    /** The worst verdict; where something is missing or was skipped, undetermined at best. */
    public Verdict verdict() {
        boolean whole = missing.isEmpty() && skipped.isEmpty();
        Verdict worst = whole ? Verdict.ALLOWED : Verdict.UNDETERMINED;
        for (DeclarationAssessment declaration : declarations) {
            worst = worst.orWorse(declaration.verdict());
        }
        return worst;
    }

    /** Whether all that is declared says that nothing is hosted. */
    public boolean hostsNothing() {
        for (DeclarationAssessment declaration : declarations) {
            Optional<Assessment> assessment = declaration.reading().content();
            if (assessment.isEmpty()
                    || assessment.get().declaration().notHosted().isEmpty()) {
                return false;
            }
        }
        return missing.isEmpty() && skipped.isEmpty();
    }

    /** Whether refusals stop the build, or are only reported. */
    public Enforcement.Mode enforcement() {
        return policy.enforcement().on(today);
    }

    /** Whether a declaration is refused, or cannot be judged, and that stops no build. */
    public boolean observes(DeclarationAssessment declaration) {
        return declaration.reading() instanceof Reading.Accepted<Assessment> accepted
                ? accepted.value().isObserved()
                : enforcement() == Enforcement.Mode.OBSERVE;
    }

    /** Whether something is refused, cannot be judged, is missing or was skipped, and nothing of that stops the build. */
    public boolean isObserved() {
        if (enforcement() == Enforcement.Mode.OBSERVE) {
            return !verdict().passes();
        }
        boolean observed = false;
        for (DeclarationAssessment declaration : declarations) {
            if (!declaration.verdict().passes()) {
                if (!observes(declaration)) {
                    return false;
                }
                observed = true;
            }
        }
        return observed && missing.isEmpty() && skipped.isEmpty();
    }

    /** What whoever reads the assessment has to know beside its outcomes, each once. */
    public List<Notice> notices() {
        Set<Notice> notices = new LinkedHashSet<>(Notice.ofAll(doctrine, policy, today));
        for (DeclarationAssessment declaration : declarations) {
            Optional<Assessment> assessment = declaration.reading().content();
            if (assessment.isPresent()) {
                notices.addAll(assessment.get().notices());
            }
        }
        return List.copyOf(notices);
    }
}
