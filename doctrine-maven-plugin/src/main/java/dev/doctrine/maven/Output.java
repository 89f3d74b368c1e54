package dev.doctrine.maven;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Where lines are shown: a goal has a log of its own, the core extension has Maven's.
 *
 * @param info null where such lines are not shown
 * @param warn null where such lines are not shown
 */
record Output(@Nullable Consumer<String> info, @Nullable Consumer<String> warn) {

    static Output of(Log log) {
        return new Output(log.isInfoEnabled() ? log::info : null, log.isWarnEnabled() ? log::warn : null);
    }

    static Output of(Logger log) {
        return new Output(log.isInfoEnabled() ? log::info : null, log.isWarnEnabled() ? log::warn : null);
    }

    /** Shows lines, which are made only if they are. */
    void info(Supplier<List<String>> lines) {
        show(lines, info);
    }

    /** Shows warnings, which are made only if they are. */
    void warn(Supplier<List<String>> lines) {
        show(lines, warn);
    }

    private static void show(Supplier<List<String>> lines, @Nullable Consumer<String> shown) {
        if (shown != null) {
            lines.get().forEach(shown);
        }
    }
}
