package dev.doctrine.assessment;

import java.util.Locale;

/** What one constraint says of one environment. */
public enum Result {
    SATISFIED,
    VIOLATED,
    /** No source says whether it is satisfied. */
    UNDETERMINED,
    /** It would be violated or undetermined, and a derogation in force lifts it. */
    DEROGATED,
    /** It is about other situations. */
    NOT_APPLICABLE;

    /** The result's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
