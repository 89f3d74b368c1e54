package dev.doctrine.assessment;

import dev.doctrine.doctrine.Offer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an environment, exactly as declared, is let pass on an offer.
 *
 * @param reasonOrNull the first reason why not; null where it is
 */
public record OfferAnswer(
        Offer offer, Verdict verdict, @Nullable Outcome reasonOrNull) {

    static OfferAnswer of(EnvironmentAssessment there) {
        return new OfferAnswer(
                there.offer(),
                there.verdict(),
                there.outcomes().stream().filter(Outcome::isFailure).findFirst().orElse(null));
    }

    /** The first reason why not; empty where the offer is open. */
    public Optional<Outcome> reason() {
        return Optional.ofNullable(reasonOrNull);
    }
}
