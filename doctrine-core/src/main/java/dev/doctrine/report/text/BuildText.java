package dev.doctrine.report.text;

import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.text.Excerpt;

/** Says what a build holds that was not assessed. */
public final class BuildText {

    private final Messages messages;

    /** In the words of the reports, {@link Messages#in}. */
    public BuildText(Messages messages) {
        this.messages = messages;
    }

    /** That a module has no declaration, and what to do. */
    public String sentence(MissingDeclaration missing) {
        return messages.text("build.missing", Excerpt.shortened(missing.module()));
    }

    /** That a module was not checked, and why. */
    public String sentence(SkippedModule skipped) {
        return messages.text("build.skipped", Excerpt.shortened(skipped.module()), Excerpt.escaped(skipped.reason()));
    }
}
