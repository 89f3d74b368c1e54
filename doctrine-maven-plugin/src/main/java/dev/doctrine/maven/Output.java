package dev.doctrine.maven;

import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Where lines are shown: a goal has a log of its own, the core extension has Maven's. */
record Output(Consumer<String> info, Consumer<String> warn) {

    static Output of(Log log) {
        return new Output(log::info, log::warn);
    }
}
