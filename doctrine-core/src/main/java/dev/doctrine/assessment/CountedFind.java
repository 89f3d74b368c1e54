package dev.doctrine.assessment;

import dev.doctrine.declaration.Explanation;
import dev.doctrine.evidence.Find;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a find counts for.
 *
 * @param environments the names of the environments that it counts for: none where it is answered, or is about a stage
 *     that no environment declares
 * @param explanationOrNull the project's answer to it; null where there is none
 */
public record CountedFind(
        Find find, List<String> environments, @Nullable Explanation explanationOrNull) {

    public CountedFind {
        environments = List.copyOf(environments);
    }

    /** The project's answer to it, if there is one. */
    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanationOrNull);
    }

    /** Whether it is about a stage that no environment declares. */
    public boolean isUndeclared() {
        return environments.isEmpty() && explanationOrNull == null;
    }
}
