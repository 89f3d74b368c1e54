package dev.doctrine.maven;

import org.apache.maven.plugin.MojoExecutionException;

/** What a build does about something that users may choose to let pass with a warning. */
enum Reaction {
    FAIL,
    WARN;

    /**
     * Parses a parameter.
     *
     * @throws MojoExecutionException if the value is neither {@code fail} nor {@code warn}
     */
    static Reaction parse(String property, String value, Refusals refusals) throws MojoExecutionException {
        return switch (value) {
            case "fail" -> FAIL;
            case "warn" -> WARN;
            default -> throw refusals.badParameter(property, value, "fail, warn");
        };
    }
}
