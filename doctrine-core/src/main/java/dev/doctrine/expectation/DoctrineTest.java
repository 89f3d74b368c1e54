package dev.doctrine.expectation;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.expectation.Expectation.Outcomes;
import dev.doctrine.expectation.ExpectationResult.Surprise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expectations run against a doctrine. The test fails on an expectation that is not met, and on a failing outcome that
 * nobody expected.
 *
 * @param results one for each expectation
 * @param untouched the constraints that no expectation expects to fail: the test does not notice if they change
 */
public record DoctrineTest(Doctrine doctrine, List<ExpectationResult> results, List<Constraint> untouched) {

    public DoctrineTest {
        results = List.copyOf(results);
        untouched = List.copyOf(untouched);
    }

    /** Runs expectations that were read with this doctrine. */
    public static DoctrineTest run(Doctrine doctrine, List<Expectation> expectations) {
        Assessor assessor = new Assessor(doctrine);
        List<ExpectationResult> results = expectations.stream()
                .map(expectation -> result(expectation, assessor.assess(expectation.declaration(), expectation.day())))
                .toList();
        List<String> touched = expectations.stream()
                .flatMap(expectation -> expectation.outcomes().stream())
                .flatMap(outcomes -> outcomes.constraints().stream())
                .toList();
        List<Constraint> untouched = doctrine.constraints().stream()
                .filter(constraint -> !touched.contains(constraint.id()))
                .toList();
        return new DoctrineTest(doctrine, results, untouched);
    }

    /** Whether every expectation is met. */
    public boolean passes() {
        return results.stream().allMatch(ExpectationResult::isMet);
    }

    private static ExpectationResult result(Expectation expectation, Assessment assessment) {
        List<Surprise> surprises = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            for (OutcomeKind kind : OutcomeKind.values()) {
                surprises.addAll(surprises(expectation, environment, kind));
            }
        }
        return new ExpectationResult(expectation, assessment, surprises);
    }

    private static List<Surprise> surprises(
            Expectation expectation, EnvironmentAssessment environment, OutcomeKind kind) {
        String name = environment.environment().name();
        Optional<Outcomes> outcomes = expectation.outcomes().stream()
                .filter(one -> one.environment().equals(name) && one.kind() == kind)
                .findFirst();
        if (outcomes.isEmpty() && !kind.fails()) {
            return List.of();
        }
        List<String> expected = outcomes.map(Outcomes::constraints).orElse(List.of());
        List<Surprise> surprises = new ArrayList<>();
        for (Outcome outcome : environment.outcomes()) {
            String id = outcome.constraint().id();
            if (kind.has(outcome) != expected.contains(id)) {
                surprises.add(new Surprise(name, id, kind, expected.contains(id), outcome.result()));
            }
        }
        return surprises;
    }
}
