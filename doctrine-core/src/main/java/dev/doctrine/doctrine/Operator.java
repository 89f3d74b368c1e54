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
    public boolean fits(FactType left) {
        return switch (this) {
            case IS -> true;
            case AT_MOST, AT_LEAST, ABOVE, BELOW -> left.ordered();
            case INCLUDES, INCLUDES_ANY -> left instanceof SomeWords;
            case WITHIN -> left instanceof SomeWords || left instanceof OneWord;
        };
    }

    /** The type that the right side then has. */
    public FactType right(FactType left) {
        return this == WITHIN && left instanceof OneWord word ? new SomeWords(word.vocabulary()) : left;
    }

    /**
     * Compares two values; {@code left} is one word's rank where {@link #WITHIN} compares a word with a set.
     *
     * @param leftOpen the words of a set on the left of which nothing is stated
     * @param rightOpen the words of a set on the right of which nothing is stated
     */
    Truth compare(FactType leftType, long left, long leftOpen, long right, long rightOpen) {
        long least = leftType instanceof OneWord && this == WITHIN ? SomeWords.bit(left) : left;
        return switch (this) {
            case IS ->
                leftOpen == 0 && rightOpen == 0
                        ? Truth.of(left == right)
                        : holds(left, leftOpen, right, rightOpen).and(holds(right, rightOpen, left, leftOpen));
            case AT_MOST -> Truth.of(left <= right);
            case AT_LEAST -> Truth.of(left >= right);
            case ABOVE -> Truth.of(left > right);
            case BELOW -> Truth.of(left < right);
            case INCLUDES -> holds(left, leftOpen, right, rightOpen);
            case INCLUDES_ANY -> between((left & right) != 0, ((left | leftOpen) & (right | rightOpen)) != 0);
            case WITHIN -> holds(right, rightOpen, least, leftOpen);
        };
    }

    /** Whether a set holds every word of another. */
    private static Truth holds(long set, long open, long words, long openWords) {
        return between(((words | openWords) & ~set) == 0, (words & ~(set | open)) == 0);
    }

    private static Truth between(boolean certain, boolean possible) {
        return certain ? Truth.TRUE : possible ? Truth.UNKNOWN : Truth.FALSE;
    }
}
