package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    private static final FactType NUMBER = DeclaredFact.AVAILABILITY.type();

    @ParameterizedTest
    @CsvSource({
        "IS,       false, true,  false",
        "AT_MOST,  true,  true,  false",
        "AT_LEAST, false, true,  true",
        "ABOVE,    false, false, true",
        "BELOW,    true,  false, false"
    })
    void anOrderHasThreeCases(Operator operator, boolean lower, boolean same, boolean higher) {
        assertEquals(Truth.of(lower), operator.compare(NUMBER, 97_999, 0, 98_000, 0));
        assertEquals(Truth.of(same), operator.compare(NUMBER, 98_000, 0, 98_000, 0));
        assertEquals(Truth.of(higher), operator.compare(NUMBER, 98_001, 0, 98_000, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rie          | rie          | IS INCLUDES INCLUDES_ANY WITHIN",
                "rie internet | rie          | INCLUDES INCLUDES_ANY",
                "rie          | rie internet | INCLUDES_ANY WITHIN",
                "rie internet | rie intranet | INCLUDES_ANY",
                "rie          | internet     | ''",
                "''           | rie          | WITHIN",
                "rie          | ''           | INCLUDES",
                "''           | ''           | IS INCLUDES WITHIN"
            })
    void setsCompareByTheirWords(String left, String right, String expected) {
        SomeWords type = new SomeWords(Vocabulary.EXPOSURE);
        List<String> holding = Arrays.stream(Operator.values())
                .filter(operator -> operator.fits(type))
                .filter(operator -> operator.compare(type, exposure(left), 0, exposure(right), 0) == Truth.TRUE)
                .map(Operator::name)
                .toList();
        assertEquals(expected, String.join(" ", holding));
    }

    /** What follows a question mark is open: nothing is stated of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rie ?intranet | rie          | UNKNOWN | TRUE    | TRUE    | UNKNOWN",
                "rie ?intranet | intranet     | FALSE   | UNKNOWN | UNKNOWN | FALSE",
                "rie ?intranet | internet     | FALSE   | FALSE   | FALSE   | FALSE",
                "rie ?intranet | rie intranet | UNKNOWN | UNKNOWN | TRUE    | TRUE",
                "rie           | rie ?intranet      | UNKNOWN | UNKNOWN | TRUE  | TRUE",
                "intranet      | rie ?intranet      | FALSE   | FALSE   | UNKNOWN | UNKNOWN",
                "internet      | rie ?intranet      | FALSE   | FALSE   | FALSE | FALSE",
                "''            | ?intranet    | UNKNOWN | UNKNOWN | FALSE   | TRUE",
                "?intranet     | ?intranet    | UNKNOWN | UNKNOWN | UNKNOWN | UNKNOWN"
            })
    void aWordOfWhichNothingIsStatedIsUnknown(
            String left, String right, Truth is, Truth includes, Truth includesAny, Truth within) {
        assertEquals(is, compare(Operator.IS, left, right));
        assertEquals(includes, compare(Operator.INCLUDES, left, right));
        assertEquals(includesAny, compare(Operator.INCLUDES_ANY, left, right));
        assertEquals(within, compare(Operator.WITHIN, left, right));
    }

    private static Truth compare(Operator operator, String left, String right) {
        return operator.compare(new SomeWords(Vocabulary.EXPOSURE), known(left), open(left), known(right), open(right));
    }

    private static long known(String set) {
        return exposure(set.replaceAll("\\?.*", "").strip());
    }

    private static long open(String set) {
        return exposure(set.contains("?") ? set.replaceAll(".*\\?", "") : "");
    }

    @Test
    void aWordIsWithinASet() {
        OneWord type = new OneWord(Vocabulary.EXPOSURE);
        assertEquals(new SomeWords(Vocabulary.EXPOSURE), Operator.WITHIN.right(type));
        assertEquals(Truth.TRUE, Operator.WITHIN.compare(type, rank("rie"), 0, exposure("rie internet"), 0));
        assertEquals(Truth.FALSE, Operator.WITHIN.compare(type, rank("intranet"), 0, exposure("rie internet"), 0));
        assertEquals(
                Truth.UNKNOWN,
                Operator.WITHIN.compare(type, rank("intranet"), 0, exposure("rie"), exposure("intranet")));
        assertEquals(Truth.FALSE, Operator.WITHIN.compare(type, rank("internet"), 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "classification, IS AT_MOST AT_LEAST ABOVE BELOW WITHIN",
        "owner.kind,     IS WITHIN",
        "exposure,       IS INCLUDES INCLUDES_ANY WITHIN",
        "territorial,    IS",
        "regions,        IS AT_MOST AT_LEAST ABOVE BELOW",
        "availability,   IS AT_MOST AT_LEAST ABOVE BELOW",
        "today,          IS AT_MOST AT_LEAST ABOVE BELOW"
    })
    void aTypeTakesWhatItsValuesCanDo(String fact, String expected) {
        FactType type = DeclaredFact.KEYS.find(fact).orElseThrow().type();
        assertEquals(
                List.of(expected.split(" ", -1)),
                Arrays.stream(Operator.values())
                        .filter(operator -> operator.fits(type))
                        .map(Operator::name)
                        .toList());
    }

    @Test
    void keysAreWrittenWithHyphens() {
        assertEquals("includes-any", Operator.INCLUDES_ANY.key());
    }

    private static long exposure(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .mapToLong(word -> SomeWords.bit(rank(word)))
                .sum();
    }

    private static long rank(String word) {
        return Vocabulary.EXPOSURE.rank(word).orElseThrow();
    }
}
