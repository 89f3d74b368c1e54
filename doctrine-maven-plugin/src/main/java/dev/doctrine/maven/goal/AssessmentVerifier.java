package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.maven.build.Checkout;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.maven.message.PluginMessages;
import dev.doctrine.maven.message.SystemReason;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.report.file.WrittenAssessment.WrittenDeclaration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds an assessment against the project as it lies there: whether it is of this day, about these declarations, and a yes.
 *
 * @param configured the declaration that the build was told to take; null where it looked for it
 */
record AssessmentVerifier(
        Checkout checkout, Settings settings, @Nullable String configured, PluginMessages messages) {

    /** Why the assessment does not hold, a sentence each; none if it does. */
    Set<String> reasons(WrittenAssessment assessment) {
        Set<String> reasons = new LinkedHashSet<>();
        if (!assessment.day().equals(settings.today())) {
            reasons.add(messages.text(
                    "assessment-other-day",
                    assessment.day().toString(),
                    settings.today().toString()));
        }
        Enforcement.Mode mode = settings.policy().enforcement().on(settings.today());
        if (assessment.enforcement() != mode) {
            reasons.add(messages.text(
                    "assessment-other-enforcement", assessment.enforcement().key(), mode.key()));
        }
        if (settings.policy().isGiven() && !settings.policy().sha256().equals(assessment.policySha256())) {
            reasons.add(messages.text("assessment-other-policy"));
        }
        if (assessment.declarations().isEmpty() && assessment.missing().isEmpty()) {
            reasons.add(messages.text("assessment-of-nothing"));
        }
        for (WrittenDeclaration declaration : assessment.declarations()) {
            addDifference(declaration, reasons);
            addVerdict(declaration, reasons);
        }
        boolean observed = assessment.declarations().stream()
                .anyMatch(declaration -> declaration.verdict() == Verdict.FORBIDDEN && isObserved(declaration));
        if (assessment.verdict() == Verdict.FORBIDDEN && !observed && reasons.isEmpty()) {
            reasons.add(messages.text("assessment-refused-as-a-whole"));
        }
        if (settings.missingFails()
                && !settings.observes()
                && !assessment.missing().isEmpty()) {
            reasons.add(messages.text("assessment-missing", String.join(", ", assessment.missing())));
        }
        if (!assessment.skipped().isEmpty()) {
            reasons.add(messages.text("assessment-skipped", String.join(", ", assessment.skipped())));
        }
        addUnnamed(assessment, reasons);
        return reasons;
    }

    /** What the assessment refuses, or cannot judge, and what stops nothing all the same; a sentence each. */
    List<String> observed(WrittenAssessment assessment) {
        List<String> observed = new ArrayList<>();
        for (WrittenDeclaration declaration : assessment.declarations()) {
            if (isObserved(declaration)) {
                observed.add(messages.text("assessment-observed", declaration.path()));
            }
        }
        if (settings.observes()
                && settings.missingFails()
                && !assessment.missing().isEmpty()) {
            observed.add(messages.text("assessment-missing-observed", String.join(", ", assessment.missing())));
        }
        return observed;
    }

    /** Whether it says that nothing of a refusal stops the build, and the policy in force lets that be. */
    private boolean isObserved(WrittenDeclaration declaration) {
        boolean someAreKnown = !settings.policy().knownRefusals().entries().isEmpty();
        return declaration.isObserved() && (settings.observes() || (someAreKnown && declaration.isAccepted()));
    }

    /** Whether the file is still the one that was assessed. */
    private void addDifference(WrittenDeclaration declaration, Set<String> reasons) {
        Path file = checkout.file(declaration.path());
        try {
            if (!Files.isRegularFile(file)) {
                reasons.add(messages.text("assessment-declaration-gone", declaration.path()));
            } else if (!Sha256.of(InputFile.bytes(file)).equals(declaration.sha256())) {
                reasons.add(messages.text("assessment-declaration-changed", declaration.path()));
            }
        } catch (IOException e) {
            reasons.add(messages.text("assessment-declaration-unreadable", declaration.path(), SystemReason.of(e)));
        }
    }

    private void addVerdict(WrittenDeclaration declaration, Set<String> reasons) {
        if (isObserved(declaration)) {
            return;
        }
        if (!declaration.isAccepted()) {
            reasons.add(messages.text("assessment-not-judged", declaration.path()));
        } else if (declaration.verdict() == Verdict.FORBIDDEN) {
            reasons.add(messages.text("assessment-forbidden", declaration.path()));
        } else if (declaration.verdict() == Verdict.UNDETERMINED && settings.undeterminedFails()) {
            reasons.add(messages.text("assessment-undetermined", declaration.path()));
        }
    }

    /** Whether what a build of the project would find, or be told to take, is among what was assessed. */
    private void addUnnamed(WrittenAssessment assessment, Set<String> reasons) {
        Set<Path> named = new HashSet<>();
        Set<Path> modules = checkout.modules();
        for (WrittenDeclaration declaration : assessment.declarations()) {
            named.add(checkout.file(declaration.path()));
            declaration.modules().forEach(module -> modules.add(checkout.file(module)));
        }
        List<Path> due = new ArrayList<>();
        if (configured == null) {
            modules.forEach(module -> due.addAll(checkout.declarations(module)));
        } else {
            due.add(checkout.file(configured));
        }
        for (Path file : due) {
            if (!named.contains(file)) {
                reasons.add(messages.text("assessment-unnamed", checkout.shown(file)));
            }
        }
    }
}
