package dev.doctrine.doctrine;

/** Of which facts a new offer has to say whether they are stated. */
enum Accounting {
    /** Of every fact and text: its silence was looked at one by one. */
    EVERY_FACT,
    /** Of the limits of what it states: a limit that was forgotten must not become a yes. Any other fact is not stated. */
    LIMITS
}
