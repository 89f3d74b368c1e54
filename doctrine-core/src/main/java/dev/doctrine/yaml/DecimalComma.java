package dev.doctrine.yaml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells those who write a number as French does, {@code 99,5}, that it takes a point. */
public final class DecimalComma {

    private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,3}");

    private DecimalComma() {}

    /** Notes that a number takes a point, and writes it so. */
    public static void complain(String key, Place place, String found, Complaints complaints) {
        complaints.add(place, ReadingProblem.DECIMAL_POINT, key, found, found.replace(',', '.'));
    }

    /**
     * Whether a key is only what stands behind a comma, as in {@code { availability: 99,5 }}; then notes so.
     *
     * @param before the entry before it; null where it is the first
     */
    static boolean splits(Node.@Nullable Entry before, Node.Entry entry, Complaints complaints) {
        if (before == null
                || !(before.value() instanceof Node.Scalar whole)
                || whole.kind() != Node.Kind.NUMBER
                || !(entry.value() instanceof Node.Scalar none)
                || none.kind() != Node.Kind.NULL
                || !isNextTo(whole, entry.place())
                || !DECIMALS.matcher(entry.key()).matches()) {
            return false;
        }
        complain(before.key(), whole.place(), whole.text() + "," + entry.key(), complaints);
        return true;
    }

    /** A space would say that another entry is meant. */
    private static boolean isNextTo(Node.Scalar whole, Place place) {
        return whole.place().line() == place.line()
                && whole.place().column() + whole.text().length() + 1 == place.column();
    }
}
