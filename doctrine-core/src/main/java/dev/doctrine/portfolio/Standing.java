package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.yaml.Keyed;

/** What a portfolio says of a declaration: its verdict, or why it has none. What needs most attention comes first. */
public enum Standing implements Keyed {
    FORBIDDEN,
    UNDETERMINED,
    /** It cannot be read, so that nothing is known of it. */
    DAMAGED,
    DEROGATED,
    ALLOWED,
    /** It says that it hosts nothing, which is no yes. */
    NOT_HOSTED;

    static Standing of(Assessment assessment) {
        if (assessment.declaration().notHosted().isPresent()) {
            return NOT_HOSTED;
        }
        return of(assessment.verdict());
    }

    static Standing of(Verdict verdict) {
        return switch (verdict) {
            case FORBIDDEN -> FORBIDDEN;
            case UNDETERMINED -> UNDETERMINED;
            case DEROGATED -> DEROGATED;
            case ALLOWED -> ALLOWED;
        };
    }
}
