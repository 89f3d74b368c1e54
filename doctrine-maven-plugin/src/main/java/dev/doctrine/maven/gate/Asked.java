package dev.doctrine.maven.gate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for one module.
 *
 * @param byCheck whether a check asked, so that a missing declaration or a skip is to be reported
 * @param declaration the declaration that a parameter names; null to look for it
 * @param skipReason why the check is skipped; null if it is not
 */
record Asked(
        boolean byCheck,
        @Nullable String declaration,
        @Nullable String skipReason) {

    /** Whether the same file is looked for. */
    boolean looksFor(Asked other) {
        return Objects.equals(declaration, other.declaration);
    }

    /** Whether reports say the same of it, a missing declaration aside. */
    boolean reportsAs(Asked other) {
        return looksFor(other) && Objects.equals(skipReason, other.skipReason);
    }
}
