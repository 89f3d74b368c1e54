package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.DecimalComma;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The types of facts whose values are amounts or days, written as a single value. All have an order. */
public enum Quantity implements FactType {
    /** How many: a whole number from 1 to 999. */
    COUNT(Node.Kind.NUMBER, "[1-9][0-9]{0,2}", 1, 999, ReadingProblem.COUNT_EXPECTED),
    /** A percentage from 0 to 100 with up to three decimals; the number is in thousandths of a percent. */
    PERCENTAGE(Node.Kind.NUMBER, "(0|[1-9][0-9]{0,2})(\\.[0-9]{1,3})?", 0, 100_000, ReadingProblem.PERCENTAGE_EXPECTED),
    /** A time to answer, like {@code 30min} or {@code 4h}; the number is in minutes. */
    DURATION(Node.Kind.TEXT, "[1-9][0-9]{0,3}(min|h)", 1, 9_999 * 60L, ReadingProblem.DURATION_EXPECTED),
    /** A day that exists, like {@code 2027-01-31}; the number is its epoch day. */
    DAY(
            Node.Kind.TEXT,
            "[0-9]{4}-[0-9]{2}-[0-9]{2}",
            LocalDate.of(0, 1, 1).toEpochDay(),
            LocalDate.of(9999, 12, 31).toEpochDay(),
            ReadingProblem.DAY_EXPECTED);

    private final Node.Kind kind;
    private final Pattern form;
    private final long lowest;
    private final long highest;
    private final ReadingProblem expected;

    /**
     * A quantity.
     *
     * @param kind the kind of value that it is written as
     * @param form what its text looks like; not every such text stands for a value
     * @param expected the complaint about a value that is none
     */
    Quantity(Node.Kind kind, String form, long lowest, long highest, ReadingProblem expected) {
        this.kind = kind;
        this.form = Pattern.compile(form);
        this.lowest = lowest;
        this.highest = highest;
        this.expected = expected;
    }

    /** The lowest value that can be written. */
    public long lowest() {
        return lowest;
    }

    /** The highest value that can be written. */
    public long highest() {
        return highest;
    }

    /** What its text looks like, as a regular expression; not every such text stands for a value. */
    public String form() {
        return form.pattern();
    }

    @Override
    public OptionalLong read(String key, Node node, Complaints complaints) {
        OptionalLong value = node instanceof Node.Scalar scalar && scalar.kind() == kind
                ? parse(scalar.text())
                : OptionalLong.empty();
        if (value.isEmpty() && !hasDecimalComma(key, node, complaints)) {
            ValueReader.complain(key, node, expected, complaints);
        }
        return value;
    }

    /** Whether only a comma keeps a text from being a value, as numbers are written in French; then notes so. */
    private boolean hasDecimalComma(String key, Node node, Complaints complaints) {
        if (kind != Node.Kind.NUMBER || !(node instanceof Node.Scalar scalar)) {
            return false;
        }
        boolean isMeant = scalar.text().indexOf(',') >= 0
                && parse(scalar.text().replace(',', '.')).isPresent();
        if (isMeant) {
            DecimalComma.complain(key, node.place(), scalar.text(), complaints);
        }
        return isMeant;
    }

    /** The day that a value has to be; empty, with a complaint, where it is none. */
    public static Optional<LocalDate> readDay(String key, Node node, Complaints complaints) {
        OptionalLong day = DAY.read(key, node, complaints);
        return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsLong())) : Optional.empty();
    }

    /** The value that a text stands for; empty if it stands for none. */
    public OptionalLong parse(String text) {
        if (!form.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            long value = value(text);
            return value <= highest ? OptionalLong.of(value) : OptionalLong.empty();
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * The value of a text of the right form.
     *
     * @throws DateTimeException if it looks like a day and is none
     */
    private long value(String text) {
        return switch (this) {
            case COUNT -> Long.parseLong(text);
            case PERCENTAGE -> new BigDecimal(text).movePointRight(3).longValueExact();
            case DURATION -> text.endsWith("h") ? 60 * amount(text, "h") : amount(text, "min");
            case DAY ->
                LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
        };
    }

    private static int number(String text, int begin, int end) {
        return Integer.parseInt(text.substring(begin, end));
    }

    private static long amount(String text, String unit) {
        return Long.parseLong(text.substring(0, text.length() - unit.length()));
    }

    @Override
    public String write(long value) {
        return switch (this) {
            case COUNT -> Long.toString(value);
            case PERCENTAGE -> percent(value);
            case DURATION -> value % 60 == 0 ? value / 60 + "h" : value + "min";
            case DAY -> LocalDate.ofEpochDay(value).toString();
        };
    }

    private static String percent(long thousandths) {
        BigDecimal percent = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
    }
}
