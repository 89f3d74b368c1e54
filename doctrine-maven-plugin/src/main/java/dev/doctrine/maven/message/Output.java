package dev.doctrine.maven.message;

import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Where lines are shown: a goal has a log of its own, the core extension has Maven's.
 *
 * @param info null where such lines are not shown
 * @param warn null where such lines are not shown
 */
public record Output(
        @Nullable Consumer<String> info, @Nullable Consumer<String> warn) {

    /** The log of a goal or rule. */
    public static Output of(Log log) {
        return new Output(log.isInfoEnabled() ? log::info : null, log.isWarnEnabled() ? log::warn : null);
    }

    /** Maven's own log. */
    public static Output of(Logger log) {
        return new Output(log.isInfoEnabled() ? log::info : null, log.isWarnEnabled() ? log::warn : null);
    }

    /** Whether anybody sees lines that are no warnings. */
    public boolean showsInfo() {
        return info != null;
    }

    /** Whether anybody sees warnings. */
    public boolean showsWarnings() {
        return warn != null;
    }

    /** Shows lines, broken where they are wider than the display. */
    public void info(List<String> lines) {
        show(Screen.ofMachine().info(lines), info);
    }

    /** Shows warnings, broken likewise. */
    public void warn(List<String> lines) {
        show(Screen.ofMachine().warnings(lines), warn);
    }

    private static void show(List<String> lines, @Nullable Consumer<String> shown) {
        if (shown != null) {
            lines.forEach(shown);
        }
    }
}
