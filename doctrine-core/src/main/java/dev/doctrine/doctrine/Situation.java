package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;

/** What is declared of an environment beside what is stated of an offer: all that a condition looks at. */
public record Situation(Facts<DeclaredFact> declared, Facts<OfferFact> offered) {

    /** Whether the fact has a value here. */
    public boolean states(Fact fact) {
        return fact instanceof OfferFact offerFact ? offered.states(offerFact) : declared.states((DeclaredFact) fact);
    }

    /** The value of a fact that {@linkplain #states is stated}. */
    public long value(Fact fact) {
        return fact instanceof OfferFact offerFact ? offered.value(offerFact) : declared.value((DeclaredFact) fact);
    }

    /** The same environment, declared otherwise in one point. */
    public Situation with(DeclaredFact fact, long value) {
        Facts<DeclaredFact> changed = declared.with(fact, value);
        return new Situation(
                fact == DeclaredFact.EXPOSURE
                        ? changed.with(
                                DeclaredFact.EXPOSURE_COUNT,
                                DeclaredFact.exposureCount(value).orElse(0))
                        : changed,
                offered);
    }
}
