package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A change of the declaration that may mend a failure: facts to declare otherwise, all of them together. */
public record Change(List<Step> steps) {

    public Change {
        steps = List.copyOf(steps);
    }

    /** One fact to declare otherwise. */
    public sealed interface Step {
        DeclaredFact fact();
    }

    /** Declares this value. */
    public record ToValue(DeclaredFact fact, long value) implements Step {}

    /** Declares the value of another fact, mostly what the offer commits to. */
    public record ToFact(DeclaredFact fact, Fact other) implements Step {}

    /** The change worked out in a situation: empty where a fact that it rests on is not stated. */
    public Optional<List<ToValue>> in(Situation situation) {
        List<ToValue> worked = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof ToValue toValue) {
                worked.add(toValue);
            } else if (step instanceof ToFact toFact && situation.states(toFact.other())) {
                worked.add(new ToValue(toFact.fact(), situation.value(toFact.other())));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(worked));
    }
}
