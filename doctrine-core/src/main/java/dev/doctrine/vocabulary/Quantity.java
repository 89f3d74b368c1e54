package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of facts whose values are amounts or days, written as a single value. All have an order. */
public sealed interface Quantity extends FactType {

    /** The kind of value that it is written as. */
    Node.Kind kind();

    /** The complaint about a value that is none. */
    ReadingProblem expected();

    /** The value that a text stands for; empty if it stands for none. */
    OptionalLong parse(String text);

    /** The lowest value that can be written. */
    long lowest();

    /** The highest value that can be written. */
    long highest();

    @Override
    default OptionalLong read(String key, Node node, Complaints complaints) {
        OptionalLong value = node instanceof Node.Scalar scalar && scalar.kind() == kind()
                ? parse(scalar.text())
                : OptionalLong.empty();
        if (value.isEmpty()) {
            MappingReader.complain(key, node, expected(), complaints);
        }
        return value;
    }

    /** How many: a whole number from 1 to 999. */
    record Count() implements Quantity {
        private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,2}");

        @Override
        public Node.Kind kind() {
            return Node.Kind.NUMBER;
        }

        @Override
        public ReadingProblem expected() {
            return ReadingProblem.COUNT_EXPECTED;
        }

        @Override
        public OptionalLong parse(String text) {
            return DIGITS.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        }

        @Override
        public long lowest() {
            return 1;
        }

        @Override
        public long highest() {
            return 999;
        }

        @Override
        public String write(long value) {
            return Long.toString(value);
        }
    }

    /** A percentage from 0 to 100 with up to three decimals; the number is in thousandths of a percent. */
    record Percentage() implements Quantity {
        private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.[0-9]{1,3})?");
        private static final long HUNDRED = 100_000;

        @Override
        public Node.Kind kind() {
            return Node.Kind.NUMBER;
        }

        @Override
        public ReadingProblem expected() {
            return ReadingProblem.PERCENTAGE_EXPECTED;
        }

        @Override
        public OptionalLong parse(String text) {
            if (!DECIMAL.matcher(text).matches()) {
                return OptionalLong.empty();
            }
            long thousandths = new BigDecimal(text).movePointRight(3).longValueExact();
            return thousandths <= HUNDRED ? OptionalLong.of(thousandths) : OptionalLong.empty();
        }

        @Override
        public long lowest() {
            return 0;
        }

        @Override
        public long highest() {
            return HUNDRED;
        }

        @Override
        public String write(long value) {
            BigDecimal percent = BigDecimal.valueOf(value, 3).stripTrailingZeros();
            return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
        }
    }

    /** A time to answer, like {@code 30min} or {@code 4h}; the number is in minutes. */
    record Duration() implements Quantity {
        private static final Pattern AMOUNT = Pattern.compile("([1-9][0-9]{0,3})(min|h)");

        @Override
        public Node.Kind kind() {
            return Node.Kind.TEXT;
        }

        @Override
        public ReadingProblem expected() {
            return ReadingProblem.DURATION_EXPECTED;
        }

        @Override
        public OptionalLong parse(String text) {
            Matcher amount = AMOUNT.matcher(text);
            return amount.matches()
                    ? OptionalLong.of(
                            Long.parseLong(amount.group(1)) * (amount.group(2).equals("h") ? 60 : 1))
                    : OptionalLong.empty();
        }

        @Override
        public long lowest() {
            return 1;
        }

        @Override
        public long highest() {
            return 9_999 * 60L;
        }

        @Override
        public String write(long value) {
            return value % 60 == 0 ? value / 60 + "h" : value + "min";
        }
    }

    /** A day that exists, like {@code 2027-01-31}; the number is its epoch day. */
    record Day() implements Quantity {
        private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public Node.Kind kind() {
            return Node.Kind.TEXT;
        }

        @Override
        public ReadingProblem expected() {
            return ReadingProblem.DAY_EXPECTED;
        }

        /** The day that a value has to be; empty, with a complaint, where it is none. */
        public Optional<LocalDate> readDate(String key, Node node, Complaints complaints) {
            OptionalLong day = read(key, node, complaints);
            return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsLong())) : Optional.empty();
        }

        @Override
        public OptionalLong parse(String text) {
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
        public long lowest() {
            return LocalDate.of(0, 1, 1).toEpochDay();
        }

        @Override
        public long highest() {
            return LocalDate.of(9999, 12, 31).toEpochDay();
        }

        @Override
        public String write(long value) {
            return LocalDate.ofEpochDay(value).toString();
        }
    }
}
