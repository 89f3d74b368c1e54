package dev.doctrine.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What a build does about something that users may choose to let pass with a warning. */
enum Reaction {
    FAIL,
    WARN;

    /**
     * Parses a parameter; one that is not set means to fail.
     *
     * @throws MojoExecutionException if the value is neither {@code fail} nor {@code warn}
     */
    static Reaction parse(String property, @Nullable String value, BuildFailures refusals)
            throws MojoExecutionException {
        if (value == null) {
            return FAIL;
        }
        return switch (value) {
            case "fail" -> FAIL;
            case "warn" -> WARN;
            default -> throw refusals.badParameter(property, value, "fail, warn");
        };
    }
}
