package dev.doctrine.doctrine;

/** True, false, or not known because no source speaks (Kleene's strong logic). */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Both. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** At least one. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; not known stays not known. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
