package dev.doctrine.examination;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import java.util.List;
import java.util.Map;

/**
 * Declared facts that depend on each other and on no other fact: mostly a single one.
 *
 * @param facts the facts
 * @param choices what can be declared of them, as far as any constraint tells it apart; first that they are left out,
 *     where they may be
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
