package dev.doctrine.generated;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Result;
import dev.doctrine.assessment.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that an assessment decides, without the order and the places of the file that it read. */
public record Picture(Map<String, Decided> environments, Map<String, DerogationReview.Status> derogations) {

    /** What is decided about one environment: the result of each constraint, and the offers that are allowed. */
    public record Decided(Verdict verdict, Map<String, Result> results, Set<String> allowed) {}

    public static Picture of(Assessment assessment) {
        return new Picture(
                assessment.environments().stream()
                        .collect(Collectors.toMap(one -> one.environment().name(), Picture::decided)),
                assessment.derogations().stream()
                        .collect(Collectors.toMap(review -> review.derogation().id(), DerogationReview::status)));
    }

    private static Decided decided(EnvironmentAssessment environment) {
        Map<String, Result> results = new TreeMap<>();
        environment
                .outcomes()
                .forEach(outcome -> results.put(outcome.constraint().id(), outcome.result()));
        return new Decided(
                environment.verdict(),
                results,
                environment.allowedOffers().stream()
                        .map(allowed -> allowed.offer().id())
                        .collect(Collectors.toSet()));
    }
}
