package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.EvidenceFact;
import dev.doctrine.vocabulary.Fact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of an environment beside what is stated of an offer, and what the repository shows of both: all that a
 * condition looks at. Immutable.
 */
public final class Situation {

    private static final Facts<EvidenceFact> NOTHING_SHOWN = Facts.of(EvidenceFact.class, Map.of());

    private final Facts<DeclaredFact> declared;
    private final Facts<OfferFact> usual;
    private final List<Offer.MissingFacts> missingFacts;
    private final Facts<OfferFact> offered;
    private final Facts<EvidenceFact> shown;

    /** What is declared beside facts that hold whatever is declared. */
    public Situation(Facts<DeclaredFact> declared, Facts<OfferFact> offered) {
        this(declared, offered, List.of(), NOTHING_SHOWN);
    }

    private Situation(
            Facts<DeclaredFact> declared,
            Facts<OfferFact> usual,
            List<Offer.MissingFacts> missingFacts,
            Facts<EvidenceFact> shown) {
        this.declared = declared;
        this.usual = usual;
        this.missingFacts = missingFacts;
        this.shown = shown;
        Facts<OfferFact> heard = usual;
        for (Offer.MissingFacts missing : missingFacts) {
            heard = missing.over(heard, declared);
        }
        this.offered = heard;
    }

    /** What is declared, on this offer. */
    public static Situation of(Facts<DeclaredFact> declared, Offer offer) {
        return new Situation(declared, offer.facts(), offer.missingFacts(), NOTHING_SHOWN);
    }

    /** What is declared. */
    public Facts<DeclaredFact> declared() {
        return declared;
    }

    /** What is stated of the offer for what is declared. */
    public Facts<OfferFact> offered() {
        return offered;
    }

    /** The same, where the repository shows this. */
    public Situation showing(Facts<EvidenceFact> evidence) {
        return new Situation(declared, usual, missingFacts, evidence);
    }

    /** What the repository shows. */
    public Facts<EvidenceFact> shown() {
        return shown;
    }

    /** Whether the fact has a value here. */
    public boolean states(Fact fact) {
        if (fact instanceof OfferFact offerFact) {
            return offered.states(offerFact);
        }
        return fact instanceof EvidenceFact evidence ? shown.states(evidence) : declared.states((DeclaredFact) fact);
    }

    /** The value of a fact that {@linkplain #states is stated}. */
    public long value(Fact fact) {
        if (fact instanceof OfferFact offerFact) {
            return offered.value(offerFact);
        }
        return fact instanceof EvidenceFact evidence ? shown.value(evidence) : declared.value((DeclaredFact) fact);
    }

    /** The words of a set of which nothing is stated here. */
    long open(Fact fact) {
        return fact instanceof OfferFact offerFact ? offered.open(offerFact) : 0;
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
                usual,
                missingFacts,
                shown);
    }

    /** The same environment, with this value stated of the offer. */
    public Situation stating(OfferFact fact, long value) {
        return new Situation(declared, offered.with(fact, value), List.of(), shown);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation situation
                && declared.equals(situation.declared)
                && offered.equals(situation.offered)
                && shown.equals(situation.shown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(declared, offered, shown);
    }
}
