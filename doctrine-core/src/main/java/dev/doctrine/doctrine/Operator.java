package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.FactType;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.yaml.Keyed;

/** The ways in which a condition compares the value of a fact with another. */
public enum Operator implements Keyed {
    /** The same value. */
    IS,
    /** Not higher; for types that have an order. */
    AT_MOST,
    /** Not lower; for types that have an order. */
    AT_LEAST,
    /** Higher; for types that have an order. */
    ABOVE,
    /** Lower; for types that have an order. */
    BELOW,
    /** A set holds every word of another. */
    INCLUDES,
    /** A set holds some word of another. */
    INCLUDES_ANY,
    /** A set holds no word beside those of another; or a word is one of a set. */
    WITHIN;

    /** Whether a fact of this type can stand on the left. */
    boolean fits(FactType left) {
        return switch (this) {
            case IS -> true;
            case AT_MOST, AT_LEAST, ABOVE, BELOW -> left.ordered();
            case INCLUDES, INCLUDES_ANY -> left instanceof SomeWords;
            case WITHIN -> left instanceof SomeWords || left instanceof OneWord;
        };
    }

    /** The type that the right side then has. */
    FactType right(FactType left) {
        return this == WITHIN && left instanceof OneWord word ? new SomeWords(word.vocabulary()) : left;
    }

    /** Compares two values; {@code left} is one word's rank where {@link #WITHIN} compares a word with a set. */
    boolean compare(FactType leftType, long left, long right) {
        return switch (this) {
            case IS -> left == right;
            case AT_MOST -> left <= right;
            case AT_LEAST -> left >= right;
            case ABOVE -> left > right;
            case BELOW -> left < right;
            case INCLUDES -> (left & right) == right;
            case INCLUDES_ANY -> (left & right) != 0;
            case WITHIN -> ((leftType instanceof OneWord ? SomeWords.bit(left) : left) & ~right) == 0;
        };
    }
}
