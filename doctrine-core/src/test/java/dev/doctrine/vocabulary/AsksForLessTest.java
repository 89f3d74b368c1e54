package dev.doctrine.vocabulary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values of a declared fact ask for less than others. Sets are given by their bits, words by their ranks. */
class AsksForLessTest {

    @ParameterizedTest
    @CsvSource({
        "availability, 98000, 99500",
        "regions, 1, 2",
        "classification, 1, 2",
        "support.hours, 0, 1",
        "support.response, 240, 30",
        "exposure, 1, 3",
        "exposure, 4, 3",
        "requires, 0, 1",
        "categories, 2, 3",
        "synthetic, 1, 0",
        "stage, 0, 4"
    })
    void theFirstAsksForLess(String key, long less, long more) {
        DeclaredFact fact = DeclaredFact.KEYS.find(key).orElseThrow();
        assertTrue(fact.asksForLess(less, more));
        assertFalse(fact.asksForLess(more, more));
    }

    /** What only places an environment, or says what it is, is neither more nor less. */
    @ParameterizedTest
    @CsvSource({
        "zone, 0, 1",
        "cluster, 1, 2",
        "workload, 0, 1",
        "owner.kind, 0, 1",
        "support.response, 30, 240",
        "exposure, 3, 1",
        "regions, 2, 1"
    })
    void theFirstDoesNotAskForLess(String key, long value, long before) {
        assertFalse(DeclaredFact.KEYS.find(key).orElseThrow().asksForLess(value, before));
    }
}
