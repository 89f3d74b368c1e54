package dev.doctrine.maven.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Neither a verdict nor anything else that goes wrong hides the other. */
class AnswerTest {

    private static final Set<String> OTHERS = new LinkedHashSet<>(List.of("not removed", "not written"));

    @Test
    void theVerdictComesFirst() {
        assertEquals(
                new Answer("forbidden\n\nnot removed\n\nnot written", null, List.of("a"), List.of("b")),
                new Answer("forbidden", null, List.of("a"), List.of("b")).and(OTHERS));
    }

    @Test
    void allErrorsAreNamed() {
        assertEquals(
                Answer.error("bad layer\n\nnot removed\n\nnot written"),
                Answer.error("bad layer").and(OTHERS));
    }

    @Test
    void whatCannotBeWrittenIsNoSuccess() {
        assertEquals(Answer.error("not removed\n\nnot written"), Answer.NOTHING_TO_SAY.and(OTHERS));
        assertSame(Answer.NOTHING_TO_SAY, Answer.NOTHING_TO_SAY.and(Set.of()));
    }
}
