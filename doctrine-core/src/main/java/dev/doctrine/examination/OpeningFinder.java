package dev.doctrine.examination;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import java.util.List;

/** Finds for which data, owners and stages single offers remain, whatever else is declared. */
public final class OpeningFinder {

    private final Doctrine doctrine;
    private final Variables variables;

    /** Looks at the offers of this doctrine. */
    public OpeningFinder(Doctrine doctrine) {
        this.doctrine = doctrine;
        this.variables = new Variables(List.of(doctrine));
    }

    /** What becomes of an offer in every case: each has this one opening. */
    public List<OpenOffers> of(Offer offer) {
        List<Answers> mandatory = doctrine.mandatoryConstraints().stream()
                .filter(constraint -> constraint.evidenceFacts().isEmpty())
                .filter(constraint -> variables.areFew(variables.of(constraint)))
                .map(constraint -> new Answers(constraint, variables.of(constraint), offer))
                .toList();
        OfferOpening opening = new OfferOpening(offer, variables, mandatory);
        return Scenarios.all().stream()
                .map(choice -> new OpenOffers(
                        Scenarios.classification(choice),
                        Scenarios.owner(choice),
                        Scenarios.stage(choice),
                        List.of(opening.in(choice))))
                .toList();
    }
}
