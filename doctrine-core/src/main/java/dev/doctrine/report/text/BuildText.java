package dev.doctrine.report.text;

import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.text.Excerpt;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

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

    /** That nothing of an application is hosted, and why; empty where it names environments. */
    public Optional<String> notHosted(Declaration declaration) {
        return declaration
                .notHosted()
                .map(notHosted -> messages.text(
                        "build.not-hosted",
                        Excerpt.shortened(declaration.application()),
                        Excerpt.escaped(StringUtils.normalizeSpace(notHosted.reason()))));
    }

    /** That a module was not checked, and why. */
    public String sentence(SkippedModule skipped) {
        return messages.text("build.skipped", Excerpt.shortened(skipped.module()), Excerpt.escaped(skipped.reason()));
    }
}
