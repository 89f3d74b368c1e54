package dev.doctrine.portfolio;

import dev.doctrine.assessment.Result;

/** For how many environments a constraint is violated, undetermined, lifted by a derogation, or answered by the project. */
public record OutcomeCount(long violated, long undetermined, long derogated, long acknowledged) {

    static final OutcomeCount NONE = new OutcomeCount(0, 0, 0, 0);

    /** For how many environments it is violated or undetermined. */
    public long open() {
        return violated + undetermined;
    }

    /** One more with this result. */
    OutcomeCount plus(Result result) {
        return switch (result) {
            case VIOLATED -> new OutcomeCount(violated + 1, undetermined, derogated, acknowledged);
            case UNDETERMINED -> new OutcomeCount(violated, undetermined + 1, derogated, acknowledged);
            case DEROGATED -> new OutcomeCount(violated, undetermined, derogated + 1, acknowledged);
            case ACKNOWLEDGED -> new OutcomeCount(violated, undetermined, derogated, acknowledged + 1);
            case SATISFIED, NOT_APPLICABLE -> this;
        };
    }
}
