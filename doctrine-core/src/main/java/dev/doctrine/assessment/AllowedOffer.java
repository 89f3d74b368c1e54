package dev.doctrine.assessment;

import dev.doctrine.doctrine.Offer;

/**
 * An offer that would be allowed for an environment.
 *
 * @param byDerogation whether it is so only because derogations lift what would fail there
 */
public record AllowedOffer(Offer offer, boolean byDerogation) {}
