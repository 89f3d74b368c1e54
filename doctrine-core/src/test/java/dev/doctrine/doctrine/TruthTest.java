package dev.doctrine.doctrine;

import static dev.doctrine.doctrine.Truth.FALSE;
import static dev.doctrine.doctrine.Truth.TRUE;
import static dev.doctrine.doctrine.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,    TRUE,    TRUE,    TRUE",
        "TRUE,    UNKNOWN, UNKNOWN, TRUE",
        "TRUE,    FALSE,   FALSE,   TRUE",
        "UNKNOWN, TRUE,    UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE,   FALSE,   UNKNOWN",
        "FALSE,   TRUE,    FALSE,   TRUE",
        "FALSE,   UNKNOWN, FALSE,   UNKNOWN",
        "FALSE,   FALSE,   FALSE,   FALSE"
    })
    void andOr(Truth left, Truth right, Truth both, Truth either) {
        assertEquals(both, left.and(right));
        assertEquals(either, left.or(right));
    }

    @Test
    void not() {
        assertEquals(FALSE, TRUE.not());
        assertEquals(UNKNOWN, UNKNOWN.not());
        assertEquals(TRUE, FALSE.not());
    }
}
