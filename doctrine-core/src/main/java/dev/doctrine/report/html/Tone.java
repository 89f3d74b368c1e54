package dev.doctrine.report.html;

import java.util.Locale;

/** What a word means for the reader: colour and sign only repeat what the word says. */
public enum Tone {
    GOOD("✓"),
    /** Something that stops the build. */
    BAD("✕"),
    /** Something that stops the build because no source decides it. */
    UNKNOWN("?"),
    /** Something to look at. */
    CAUTION("!"),
    /** Something that a decision lifts, or that depends. */
    NOTE("§"),
    QUIET("–");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    /** One character that differs from those of the other tones. */
    public String sign() {
        return sign;
    }

    /** The tone's name in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
