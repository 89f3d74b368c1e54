package dev.doctrine.policy;

import dev.doctrine.yaml.Place;
import org.jspecify.annotations.Nullable;

/**
 * A layer of the doctrine that has to be there, and what it has to be.
 *
 * @param place where it is required
 * @param id the id that it has to have; null if any will do
 * @param location where it is to be read; null for one that is built in
 * @param version the oldest version that is accepted; null if any
 * @param sha256 the digest that its bytes have to have; null if any
 */
public record RequiredLayer(
        Place place,
        @Nullable String id,
        @Nullable String location,
        @Nullable String version,
        @Nullable String sha256) {

    /** A layer that is only known by where it is to be read. */
    public static RequiredLayer at(String location) {
        return new RequiredLayer(Place.startOf(location), null, location, null, null);
    }
}
