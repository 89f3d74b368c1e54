package dev.doctrine.maven.message;

import dev.doctrine.report.text.Style;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's own colours, where Maven uses any. */
public final class MavenStyle implements Style {

    @Override
    public String strong(String text) {
        return MessageUtils.buffer().strong(text).build();
    }

    @Override
    public String success(String text) {
        return MessageUtils.buffer().success(text).build();
    }

    @Override
    public String warning(String text) {
        return MessageUtils.buffer().warning(text).build();
    }

    @Override
    public String failure(String text) {
        return MessageUtils.buffer().failure(text).build();
    }
}
