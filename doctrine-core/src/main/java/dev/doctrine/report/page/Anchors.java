package dev.doctrine.report.page;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Contradiction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of what one jumps to within a page. They count, because names and the doctrine's ids may hold anything. */
final class Anchors {

    private final Map<String, Integer> environments;
    private final Map<String, Integer> constraints;
    private final Map<String, Integer> contradictions;

    Anchors(Assessment assessment) {
        this.environments = numbered(assessment.declaration().environments().stream()
                .map(Environment::name)
                .toList());
        this.constraints = numbered(assessment.doctrine().constraints().stream()
                .map(constraint -> constraint.id())
                .toList());
        this.contradictions = numbered(assessment.doctrine().contradictions().stream()
                .map(Contradiction::id)
                .toList());
    }

    String of(Environment environment) {
        return "environment-" + environments.get(environment.name());
    }

    String of(Outcome outcome) {
        return of(outcome.environment()) + "-constraint-"
                + constraints.get(outcome.constraint().id());
    }

    String of(Contradiction contradiction) {
        return "contradiction-" + contradictions.get(contradiction.id());
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        return Map.copyOf(numbers);
    }
}
