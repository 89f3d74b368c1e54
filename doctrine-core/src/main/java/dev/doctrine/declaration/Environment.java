package dev.doctrine.declaration;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.yaml.Place;
import java.util.List;
import java.util.Map;

/**
 * One deployment of the application, which targets one offer.
 *
 * @param offer the id of the offer
 * @param offerPlace where the offer is named
 * @param facts what is declared of it, by itself or for the whole application
 * @param places where each fact is declared
 * @param confirmation the reference under which the offer was confirmed to be open to the project; empty if it was not
 */
public record Environment(
        String name,
        String offer,
        Place offerPlace,
        Facts<DeclaredFact> facts,
        Map<DeclaredFact, Place> places,
        String confirmation) {

    public Environment {
        places = Map.copyOf(places);
    }

    /** The place of the first of these facts that is declared, else of the offer. */
    public Place placeOf(List<DeclaredFact> candidates) {
        for (DeclaredFact fact : candidates) {
            Place place = places.get(fact);
            if (place != null) {
                return place;
            }
        }
        return offerPlace;
    }
}
