package dev.doctrine.expectation;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Result;
import java.util.List;

/**
 * What came of an expectation.
 *
 * @param assessment what the doctrine says of its declaration
 * @param surprises what differs from what is expected, beside the verdict
 */
public record ExpectationResult(Expectation expectation, Assessment assessment, List<Surprise> surprises) {

    public ExpectationResult {
        surprises = List.copyOf(surprises);
    }

    /** Whether all is as expected. */
    public boolean isMet() {
        return surprises.isEmpty() && meetsVerdict();
    }

    /** Whether the verdict is the expected one. */
    public boolean meetsVerdict() {
        return assessment.verdict() == expectation.verdict();
    }

    /**
     * An outcome that differs from the expected one, or that nobody expected.
     *
     * @param constraint the constraint's id
     * @param kind the kind of outcome that was expected, or that nobody expected
     * @param expected whether it was expected
     * @param result what the constraint says
     */
    public record Surprise(String environment, String constraint, OutcomeKind kind, boolean expected, Result result) {}
}
