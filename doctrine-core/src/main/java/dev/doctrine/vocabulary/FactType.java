package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What kind of value a fact has: how it is read from a file, and how it is written for people.
 *
 * <p>Every value is kept as one number, so that every test of a constraint is a comparison of numbers.
 */
public sealed interface FactType permits FactType.OneWord, FactType.SomeWords, FactType.Flag, Quantity {

    /** Reads a value strictly; {@code key} names it in a complaint. Empty when there was one. */
    OptionalLong read(String key, Node node, Complaints complaints);

    /** The value as one writes it in a file. */
    String write(long value);

    /** Whether values of this type have an order: lower, higher. */
    default boolean ordered() {
        return true;
    }

    /** One word of a vocabulary; the number is its rank. */
    record OneWord(Vocabulary vocabulary) implements FactType {
        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
                ValueReader.complain(key, node, ReadingProblem.WORD_EXPECTED, complaints, vocabulary.words());
                return OptionalLong.empty();
            }
            OptionalInt rank = vocabulary.rank(scalar.text());
            if (rank.isEmpty()) {
                vocabulary.refuse(scalar.place(), ReadingProblem.UNKNOWN_WORD, key, scalar.text(), complaints);
                return OptionalLong.empty();
            }
            return OptionalLong.of(rank.getAsInt());
        }

        @Override
        public String write(long value) {
            return vocabulary.words().get((int) value);
        }

        @Override
        public boolean ordered() {
            return vocabulary.ordered();
        }
    }

    /** Any number of words of a vocabulary; the number has one bit for each, by rank. */
    record SomeWords(Vocabulary vocabulary) implements FactType {
        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            if (!(node instanceof Node.Sequence sequence)) {
                ValueReader.complain(key, node, ReadingProblem.LIST_EXPECTED, complaints, vocabulary.words());
                return OptionalLong.empty();
            }
            OneWord word = new OneWord(vocabulary);
            long bits = 0;
            for (Node item : sequence.items()) {
                OptionalLong rank = word.read(key, item, complaints);
                bits |= rank.isPresent() ? bit(rank.getAsLong()) : 0;
            }
            return OptionalLong.of(bits);
        }

        @Override
        public String write(long value) {
            List<String> words = vocabulary.words();
            return IntStream.range(0, words.size())
                    .filter(rank -> (value & bit(rank)) != 0)
                    .mapToObj(words::get)
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public boolean ordered() {
            return false;
        }

        /** The set that holds just the word of this rank. */
        public static long bit(long rank) {
            return 1L << rank;
        }
    }

    /** {@code true} or {@code false}; the number is 1 or 0. */
    record Flag() implements FactType {
        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            Optional<Boolean> flag = ValueReader.flag(key, node, complaints);
            return flag.isPresent() ? OptionalLong.of(flag.get() ? 1 : 0) : OptionalLong.empty();
        }

        @Override
        public String write(long value) {
            return Boolean.toString(value != 0);
        }

        @Override
        public boolean ordered() {
            return false;
        }
    }
}
