package dev.doctrine.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a doctrine says of an offer in words, for people to read; no constraint compares it. */
public enum OfferText {
    OPERATOR,
    OPEN_TO,
    PLATFORM,
    SERVICE_MODEL,
    SERVICES,
    RESILIENCE,
    ACCESS,
    BILLING,
    ACCOMPANIMENT,
    FIGURES,
    LIFECYCLE,
    SPECIFICS;

    /** The text's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text of this name. */
    public static Optional<OfferText> find(String key) {
        return Arrays.stream(values()).filter(text -> text.key().equals(key)).findFirst();
    }
}
