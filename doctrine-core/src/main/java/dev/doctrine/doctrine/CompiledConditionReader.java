package dev.doctrine.doctrine;

import static dev.doctrine.doctrine.CompiledConditionWriter.AGAINST_FACT;
import static dev.doctrine.doctrine.CompiledConditionWriter.AGAINST_VALUE;
import static dev.doctrine.doctrine.CompiledConditionWriter.ALL;
import static dev.doctrine.doctrine.CompiledConditionWriter.ANY;
import static dev.doctrine.doctrine.CompiledConditionWriter.NOT;
import static dev.doctrine.doctrine.CompiledConditionWriter.STATED;
import static dev.doctrine.doctrine.CompiledConditionWriter.TO_VALUE;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.List;

/** Loads what {@link CompiledConditionWriter} wrote: the facts, conditions and changes of which constraints are made. */
final class CompiledConditionReader {

    private final CompiledInput in;

    CompiledConditionReader(CompiledInput in) {
        this.in = in;
    }

    Condition condition() {
        int kind = in.number();
        return switch (kind) {
            case ALL -> new Condition.All(conditions());
            case ANY -> new Condition.Any(conditions());
            case NOT -> new Condition.Not(condition());
            case STATED -> new Condition.Stated(fact(), in.flag());
            case AGAINST_VALUE -> new Condition.AgainstValue(fact(), Operator.valueOf(in.text()), in.longNumber());
            case AGAINST_FACT -> new Condition.AgainstFact(fact(), Operator.valueOf(in.text()), fact());
            default -> throw new IllegalStateException("Not a condition: " + kind);
        };
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            conditions.add(condition());
        }
        return conditions;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            changes.add(new Change(steps()));
        }
        return changes;
    }

    private List<Change.Step> steps() {
        List<Change.Step> steps = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            steps.add(step());
        }
        return steps;
    }

    private Change.Step step() {
        return in.number() == TO_VALUE
                ? new Change.ToValue(declaredFact(), in.longNumber())
                : new Change.ToFact(declaredFact(), fact());
    }

    List<DeclaredFact> declaredFacts() {
        List<DeclaredFact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            facts.add(declaredFact());
        }
        return facts;
    }

    private DeclaredFact declaredFact() {
        return DeclaredFact.valueOf(in.text());
    }

    private Fact fact() {
        return switch (in.number()) {
            case CompiledConditionWriter.OF_OFFER -> OfferFact.valueOf(in.text());
            case CompiledConditionWriter.OF_EVIDENCE -> EvidenceFact.valueOf(in.text());
            default -> DeclaredFact.valueOf(in.text());
        };
    }
}
