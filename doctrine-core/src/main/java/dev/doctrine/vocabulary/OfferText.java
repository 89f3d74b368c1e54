package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What a doctrine says of an offer in words, for people to read; no constraint compares it. */
public enum OfferText implements Keyed {
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

    /** The texts' names in files. */
    public static final Keys<OfferText> KEYS = Keys.of(values());
}
