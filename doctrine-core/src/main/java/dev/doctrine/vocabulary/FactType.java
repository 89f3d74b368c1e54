package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What kind of value a fact has: how it is read from a file, and how it is written for people.
 *
 * <p>Every value is kept as one number, so that every test of a constraint is a comparison of numbers.
 */
public sealed interface FactType {

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
                MappingReader.complain(key, node, ReadingProblem.WORD_EXPECTED, complaints, vocabulary.words());
                return OptionalLong.empty();
            }
            OptionalInt rank = vocabulary.rank(scalar.text());
            if (rank.isEmpty()) {
                complaints.addUnknown(
                        scalar.place(),
                        ReadingProblem.UNKNOWN_WORD,
                        key,
                        scalar.text(),
                        vocabulary.words(),
                        vocabulary.spellings());
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
                MappingReader.complain(key, node, ReadingProblem.LIST_EXPECTED, complaints);
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
            Optional<Boolean> flag = MappingReader.flag(key, node, complaints);
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

    /** How many: a whole number from 1 to 999. */
    record Count() implements FactType {
        private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,2}");

        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            if (node instanceof Node.Scalar scalar
                    && scalar.kind() == Node.Kind.NUMBER
                    && DIGITS.matcher(scalar.text()).matches()) {
                return OptionalLong.of(Long.parseLong(scalar.text()));
            }
            MappingReader.complain(key, node, ReadingProblem.COUNT_EXPECTED, complaints);
            return OptionalLong.empty();
        }

        @Override
        public String write(long value) {
            return Long.toString(value);
        }
    }

    /** A percentage from 0 to 100 with up to three decimals; the number is in thousandths of a percent. */
    record Percentage() implements FactType {
        private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,3})?");
        private static final long HUNDRED = 100_000;

        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            if (node instanceof Node.Scalar scalar
                    && scalar.kind() == Node.Kind.NUMBER
                    && DECIMAL.matcher(scalar.text()).matches()) {
                long thousandths =
                        new BigDecimal(scalar.text()).movePointRight(3).longValueExact();
                if (thousandths <= HUNDRED) {
                    return OptionalLong.of(thousandths);
                }
            }
            MappingReader.complain(key, node, ReadingProblem.PERCENTAGE_EXPECTED, complaints);
            return OptionalLong.empty();
        }

        @Override
        public String write(long value) {
            BigDecimal percent = BigDecimal.valueOf(value, 3).stripTrailingZeros();
            return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
        }
    }

    /** A time to answer, like {@code 30min} or {@code 4h}; the number is in minutes. */
    record Duration() implements FactType {
        private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,3})(min|h)");

        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
                Matcher amount = AMOUNT.matcher(scalar.text());
                if (amount.matches()) {
                    return OptionalLong.of(
                            Long.parseLong(amount.group(1)) * (amount.group(2).equals("h") ? 60 : 1));
                }
            }
            MappingReader.complain(key, node, ReadingProblem.DURATION_EXPECTED, complaints);
            return OptionalLong.empty();
        }

        @Override
        public String write(long value) {
            return value % 60 == 0 ? value / 60 + "h" : value + "min";
        }
    }

    /** A day that exists, like {@code 2027-01-31}; the number is its epoch day. */
    record Day() implements FactType {
        private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public OptionalLong read(String key, Node node, Complaints complaints) {
            if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
                OptionalLong day = parse(scalar.text());
                if (day.isPresent()) {
                    return day;
                }
            }
            MappingReader.complain(key, node, ReadingProblem.DAY_EXPECTED, complaints);
            return OptionalLong.empty();
        }

        private static OptionalLong parse(String text) {
            if (!ISO.matcher(text).matches()) {
                return OptionalLong.empty();
            }
            try {
                return OptionalLong.of(LocalDate.parse(text).toEpochDay());
            } catch (DateTimeException e) {
                return OptionalLong.empty();
            }
        }

        @Override
        public String write(long value) {
            return LocalDate.ofEpochDay(value).toString();
        }
    }
}
