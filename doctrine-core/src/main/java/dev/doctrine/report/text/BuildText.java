package dev.doctrine.report.text;

import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.text.Excerpt;

/** Says what a build holds that was not assessed. */
public final class BuildText {

    private final Messages messages;
    private final BuildAssessment build;

    /** In the words of the reports, {@link Messages#in}. */
    public BuildText(Messages messages, BuildAssessment build) {
        this.messages = messages;
        this.build = build;
    }

    /** The verdict of the build, and whether it stops it. */
    public String verdict() {
        String verdict = messages.text(
                build.hostsNothing()
                        ? "verdict.not-hosted"
                        : "verdict." + build.verdict().key());
        return build.isObserved() ? messages.text("verdict.observed", verdict) : verdict;
    }

    /** That a module has no declaration, and what to do. */
    public String sentence(MissingDeclaration missing) {
        return withObservation(messages.text("build.missing", Excerpt.shortened(missing.module())));
    }

    /** That a declaration cannot be judged. */
    public String unreadable(DeclarationAssessment declaration) {
        return withObservation(messages.text("build.unreadable", Excerpt.escaped(declaration.path())));
    }

    /** A sentence about what nobody can judge, and if the build goes on all the same, that it does. */
    public String withObservation(String sentence) {
        return build.enforcement() == Enforcement.Mode.OBSERVE
                ? sentence
                        + " "
                        + new ObservationText(messages).finding(build.policy().enforcement())
                : sentence;
    }

    /** That a module was not checked, and why. */
    public String sentence(SkippedModule skipped) {
        return messages.text("build.skipped", Excerpt.shortened(skipped.module()), Excerpt.escaped(skipped.reason()));
    }
}
