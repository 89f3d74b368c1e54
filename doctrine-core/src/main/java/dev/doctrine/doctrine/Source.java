package dev.doctrine.doctrine;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that the doctrine rests on.
 *
 * @param date its date, as precise as it is known: year, month or day
 * @param weight what it counts for here
 * @param forceOrNull what it is in law; null where the layer does not say
 * @param readOrNull the day on which it was read; null where it was not, or the layer does not say
 * @param notRead how it is known where it was not read itself; empty otherwise
 * @param url where it can be read; empty where the layer does not say
 */
public record Source(
        String id,
        Bilingual title,
        Bilingual publisher,
        String date,
        Bilingual weight,
        @Nullable Force forceOrNull,
        @Nullable LocalDate readOrNull,
        Bilingual notRead,
        String url) {

    /** What it is in law. */
    public Optional<Force> force() {
        return Optional.ofNullable(forceOrNull);
    }

    /** The day on which it was read. */
    public Optional<LocalDate> read() {
        return Optional.ofNullable(readOrNull);
    }

    /** Whether it is known through others only. */
    public boolean isUnread() {
        return !notRead.equals(Bilingual.NONE);
    }
}
