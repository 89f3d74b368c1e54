package dev.doctrine.doctrine;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What a document is in law, the most binding first. It says nothing of the level at which a doctrine applies it. */
public enum Force implements Keyed {
    LAW,
    /** A decree or an order that applies a law. */
    REGULATION,
    INSTRUCTION,
    CIRCULAR,
    /** What an administration sets for itself and its users. */
    DOCTRINE,
    ADVICE;

    /** The forces' names, the most binding first. */
    public static final Keys<Force> KEYS = Keys.of(values());
}
