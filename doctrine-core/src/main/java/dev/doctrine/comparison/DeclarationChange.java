package dev.doctrine.comparison;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two doctrines say of one declaration.
 *
 * @param path the file as users know it
 * @param before its assessment under the earlier doctrine, or why it cannot be read with it
 * @param after the same under the later doctrine: an offer that is no longer there makes it unreadable, for example
 */
public record DeclarationChange(String path, Reading<Assessment> before, Reading<Assessment> after) {

    /** A file that cannot be read, whatever the doctrine. */
    public static DeclarationChange unreadable(String path, List<Complaint> complaints) {
        Reading<Assessment> refused = new Reading.Refused<>(complaints);
        return new DeclarationChange(path, refused, refused);
    }

    /** Whether the verdict changes, or the declaration can be read with only one of the doctrines. */
    public boolean changesVerdict() {
        return !verdict(before).equals(verdict(after));
    }

    /** The verdict on one side; empty where the declaration is refused. */
    public static Optional<Verdict> verdict(Reading<Assessment> side) {
        return side.content().map(Assessment::verdict);
    }

    /**
     * The outcomes that change, in the order of the later doctrine; none where the declaration is refused on a side.
     */
    public List<OutcomeChange> outcomes() {
        if (!(before instanceof Reading.Accepted<Assessment> first)
                || !(after instanceof Reading.Accepted<Assessment> second)) {
            return List.of();
        }
        List<OutcomeChange> changes = new ArrayList<>();
        List<EnvironmentAssessment> environments = second.value().environments();
        for (int i = 0; i < environments.size(); i++) {
            changes.addAll(outcomes(first.value().environments().get(i), environments.get(i)));
        }
        return changes;
    }

    /** The outcomes that explain the change of the verdict: those of the changed ones that fail on one side. */
    public List<OutcomeChange> reasons() {
        return changesVerdict()
                ? outcomes().stream().filter(OutcomeChange::isAboutFailure).toList()
                : List.of();
    }

    private static List<OutcomeChange> outcomes(EnvironmentAssessment first, EnvironmentAssessment second) {
        List<OutcomeChange> changes = new ArrayList<>();
        for (Outcome outcome : second.outcomes()) {
            Optional<Outcome> earlier = outcome(first, outcome.constraint().id());
            if (earlier.isEmpty()
                    || earlier.get().result() != outcome.result()
                    || earlier.get().constraint().level()
                            != outcome.constraint().level()) {
                changes.add(new OutcomeChange(second, earlier.orElse(null), outcome));
            }
        }
        first.outcomes().stream()
                .filter(outcome -> outcome(second, outcome.constraint().id()).isEmpty())
                .forEach(outcome -> changes.add(new OutcomeChange(second, outcome, null)));
        return changes;
    }

    private static Optional<Outcome> outcome(EnvironmentAssessment environment, String constraint) {
        return environment.outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .findFirst();
    }

    /**
     * One outcome that changes.
     *
     * @param environment the environment under the later doctrine
     * @param beforeOrNull the earlier outcome; null where the constraint is new
     * @param afterOrNull the later outcome; null where the constraint is gone
     */
    public record OutcomeChange(
            EnvironmentAssessment environment,
            @Nullable Outcome beforeOrNull,
            @Nullable Outcome afterOrNull) {

        /** The earlier outcome; empty where the constraint is new. */
        public Optional<Outcome> before() {
            return Optional.ofNullable(beforeOrNull);
        }

        /** The later outcome; empty where the constraint is gone. */
        public Optional<Outcome> after() {
            return Optional.ofNullable(afterOrNull);
        }

        /** The constraint's id. */
        public String constraint() {
            return after().or(this::before).orElseThrow().constraint().id();
        }

        boolean isAboutFailure() {
            return before().filter(Outcome::isFailure).isPresent()
                    || after().filter(Outcome::isFailure).isPresent();
        }
    }
}
