package dev.doctrine.examination;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.util.List;
import java.util.Map;

/**
 * Declared facts that vary together, and on their own: mostly a single one.
 *
 * @param facts the facts
 * @param choices what can be declared of them, all that any constraint tells apart; where it may be left out, that first
 */
record Variable(List<DeclaredFact> facts, List<Map<DeclaredFact, Long>> choices) {

    Variable {
        facts = List.copyOf(facts);
        choices = List.copyOf(choices);
    }

    /** These facts with one choice added. */
    Facts<DeclaredFact> declare(Facts<DeclaredFact> declared, int choice) {
        Facts<DeclaredFact> with = declared;
        for (Map.Entry<DeclaredFact, Long> entry : choices.get(choice).entrySet()) {
            with = with.with(entry.getKey(), entry.getValue());
        }
        return with;
    }
}
