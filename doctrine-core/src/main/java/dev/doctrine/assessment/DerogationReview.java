package dev.doctrine.assessment;

import dev.doctrine.declaration.Derogation;
import java.util.Locale;

/** What became of a derogation. */
public record DerogationReview(Derogation derogation, Status status) {

    /** Whether a derogation did its work, or why not. All but {@link #APPLIED} lift nothing and are reported. */
    public enum Status {
        APPLIED,
        /** It is in force and nothing needs it. */
        UNUSED,
        UNDECIDED,
        NOT_YET,
        EXPIRED;

        /** The status's name in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
