package dev.doctrine.policy;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a refusal stops the build, or is only reported.
 *
 * @param mode what was decided
 * @param fromOrNull the first day on which refusals stop builds all the same; null if there is none
 */
public record Enforcement(Mode mode, @Nullable LocalDate fromOrNull) {

    /** What holds where nobody decides otherwise. */
    public static final Enforcement USUAL = new Enforcement(Mode.ENFORCE, null);

    /** The two ways to take a refusal. */
    public enum Mode implements Keyed {
        /** A refusal stops the build. */
        ENFORCE,
        /** Every verdict is reached and reported, and the build goes on. */
        OBSERVE;

        /** The modes' names. */
        public static final Keys<Mode> KEYS = Keys.of(values());
    }

    /** The first day on which refusals stop builds, where they do not yet. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(fromOrNull);
    }

    /** What holds on a day. */
    public Mode on(LocalDate day) {
        return fromOrNull != null && !day.isBefore(fromOrNull) ? Mode.ENFORCE : mode;
    }

    /** Whether refusals stop no build on this day. */
    public boolean observes(LocalDate day) {
        return on(day) == Mode.OBSERVE;
    }
}
