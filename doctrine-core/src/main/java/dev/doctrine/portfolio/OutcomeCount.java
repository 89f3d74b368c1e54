package dev.doctrine.portfolio;

import dev.doctrine.assessment.Result;

/** For how many environments a constraint is violated, undetermined, or lifted by a derogation. */
public record OutcomeCount(long violated, long undetermined, long derogated) {

    static final OutcomeCount NONE = new OutcomeCount(0, 0, 0);

    /** For how many environments it is violated or undetermined. */
    public long open() {
        return violated + undetermined;
    }

    /** One more with this result. */
    OutcomeCount plus(Result result) {
        return switch (result) {
            case VIOLATED -> new OutcomeCount(violated + 1, undetermined, derogated);
            case UNDETERMINED -> new OutcomeCount(violated, undetermined + 1, derogated);
            case DEROGATED -> new OutcomeCount(violated, undetermined, derogated + 1);
            case SATISFIED, NOT_APPLICABLE -> this;
        };
    }
}
