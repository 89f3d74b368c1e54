package dev.doctrine.vocabulary;

/** Something that is stated of an environment, or of an offer, and that constraints may compare. */
public sealed interface Fact permits DeclaredFact, OfferFact {

    /** The fact's name in files and messages. */
    String key();

    /** What kind of value it has. */
    FactType type();

    /** Its place among the facts of the same side. */
    int ordinal();
}
