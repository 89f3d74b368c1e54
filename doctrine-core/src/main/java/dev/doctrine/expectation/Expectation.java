package dev.doctrine.expectation;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.yaml.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * What a doctrine's author expects of a declaration.
 *
 * @param name what it shows, in the author's words
 * @param day the day of the assessment
 * @param outcomes what is expected of each environment; in one that has no entry, nothing may fail
 */
public record Expectation(
        String name, Place place, LocalDate day, Declaration declaration, Verdict verdict, List<Outcomes> outcomes) {

    public Expectation {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * All outcomes of one kind that are expected of an environment: these, and no others.
     *
     * @param constraints the ids of the constraints
     */
    public record Outcomes(String environment, OutcomeKind kind, List<String> constraints) {
        public Outcomes {
            constraints = List.copyOf(constraints);
        }
    }
}
