package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Keyed;

/** Something that is stated of an environment, of an offer, or shown of both, and that constraints may compare. */
public sealed interface Fact extends Keyed permits DeclaredFact, OfferFact, EvidenceFact {

    /** What kind of value it has. */
    FactType type();

    /** Its place among the facts of the same side. */
    int ordinal();
}
