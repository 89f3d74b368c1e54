package dev.doctrine.report.text;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.text.Excerpt;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Says that nothing of an application is hosted. */
public final class NotHostedText {

    private final Messages messages;

    public NotHostedText(Messages messages) {
        this.messages = messages;
    }

    /** That nothing is hosted, and why; empty where the declaration names environments. */
    public Optional<String> sentence(Declaration declaration) {
        return declaration
                .notHosted()
                .map(notHosted -> messages.text(
                        "build.not-hosted",
                        Excerpt.shortened(declaration.application()),
                        Excerpt.escaped(StringUtils.normalizeSpace(notHosted.reason()))));
    }
}
