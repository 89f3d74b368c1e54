package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.OfferFact;

/** Writes conditions and changes in the form that {@link CompiledConditionReader} loads. */
final class CompiledConditionWriter {

    static final int ALL = 0;
    static final int ANY = 1;
    static final int NOT = 2;
    static final int STATED = 3;
    static final int AGAINST_VALUE = 4;
    static final int AGAINST_FACT = 5;

    static final int TO_VALUE = 0;
    static final int TO_FACT = 1;

    static final int OF_DECLARATION = 0;
    static final int OF_OFFER = 1;
    static final int OF_EVIDENCE = 2;

    private final CompiledOutput out;

    CompiledConditionWriter(CompiledOutput out) {
        this.out = out;
    }

    void condition(Condition condition) {
        if (condition instanceof Condition.Compound compound) {
            out.number(compound instanceof Condition.All ? ALL : ANY);
            out.list(compound.parts(), this::condition);
        } else if (condition instanceof Condition.Not not) {
            out.number(NOT);
            condition(not.part());
        } else if (condition instanceof Condition.Stated stated) {
            out.number(STATED);
            fact(stated.fact());
            out.flag(stated.expected());
        } else if (condition instanceof Condition.AgainstValue test) {
            out.number(AGAINST_VALUE);
            fact(test.fact());
            out.text(test.operator().name());
            out.longNumber(test.value());
        } else if (condition instanceof Condition.AgainstFact test) {
            out.number(AGAINST_FACT);
            fact(test.fact());
            out.text(test.operator().name());
            fact(test.other());
        }
    }

    private void step(Change.Step step) {
        if (step instanceof Change.ToValue toValue) {
            out.number(TO_VALUE);
            out.text(toValue.fact().name());
            out.longNumber(toValue.value());
        } else if (step instanceof Change.ToFact toFact) {
            out.number(TO_FACT);
            out.text(toFact.fact().name());
            fact(toFact.other());
        }
    }

    void change(Change change) {
        out.list(change.steps(), this::step);
    }

    private void fact(Fact fact) {
        out.number(fact instanceof OfferFact ? OF_OFFER : fact instanceof EvidenceFact ? OF_EVIDENCE : OF_DECLARATION);
        out.text(fact.toString());
    }
}
