package dev.doctrine.benchmark.peer;

import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;

/**
 * What the engines are told of an offer: each fact has a value or has none, whatever is declared. Of a word of which nothing
 * is stated they hear that the offer lacks it, because their sets have no third kind of word.
 */
final class PlainFacts {

    private PlainFacts() {}

    static Facts<OfferFact> of(Offer offer) {
        Facts<OfferFact> plain = offer.facts();
        for (OfferFact fact : OfferFact.values()) {
            if (plain.open(fact) != 0) {
                plain = plain.with(fact, plain.value(fact));
            }
        }
        return plain;
    }
}
