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
        assertEquals(lower, operator.compare(NUMBER, 97_999, 98_000));
        assertEquals(same, operator.compare(NUMBER, 98_000, 98_000));
        assertEquals(higher, operator.compare(NUMBER, 98_001, 98_000));
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
                .filter(operator -> operator.compare(type, exposure(left), exposure(right)))
                .map(Operator::name)
                .toList();
        assertEquals(expected, String.join(" ", holding));
    }

    @Test
    void aWordIsWithinASet() {
        OneWord type = new OneWord(Vocabulary.EXPOSURE);
        assertEquals(new SomeWords(Vocabulary.EXPOSURE), Operator.WITHIN.right(type));
        assertEquals(true, Operator.WITHIN.compare(type, rank("rie"), exposure("rie internet")));
        assertEquals(false, Operator.WITHIN.compare(type, rank("intranet"), exposure("rie internet")));
        assertEquals(false, Operator.WITHIN.compare(type, rank("internet"), 0));
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
