package dev.doctrine.report.reference;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The situations that the chooser asks for, in one order: by owner, then data, then exposure, then availability. Each is a
 * production environment that declares nothing else.
 *
 * @param availabilities what may be asked for, as a declaration has it; the first, empty, is that nothing is
 */
record Situations(List<String> availabilities) {

    static final List<String> OWNERS = Vocabulary.OWNER_KIND.words();
    static final List<String> CLASSIFICATIONS = Vocabulary.CLASSIFICATION.words();
    static final List<String> EXPOSURES = Vocabulary.EXPOSURE.words();

    /** The name of the environment, by which its stage is known too. */
    static final String ENVIRONMENT = "production";

    /** More than any offer commits to. */
    private static final String WHOLE = "100";

    private static final List<OfferFact> COMMITMENTS =
            List.of(OfferFact.AVAILABILITY, OfferFact.AVAILABILITY_BEST, OfferFact.AVAILABILITY_IN_REGIONS);

    Situations {
        availabilities = List.copyOf(availabilities);
    }

    /** Those in which the offers of this doctrine can differ: each commitment that an offer makes, and more than any. */
    static Situations of(Doctrine doctrine) {
        TreeSet<Long> commitments = new TreeSet<>();
        for (Offer offer : doctrine.offers()) {
            for (OfferFact fact : COMMITMENTS) {
                if (offer.facts().states(fact)) {
                    commitments.add(offer.facts().value(fact));
                }
            }
        }
        List<String> availabilities = new ArrayList<>(List.of(""));
        commitments.forEach(value -> availabilities.add(Quantity.PERCENTAGE.write(value)));
        if (!availabilities.contains(WHOLE)) {
            availabilities.add(WHOLE);
        }
        return new Situations(availabilities);
    }

    /** One situation. */
    record Situation(String owner, String classification, List<String> exposure, String availability) {

        /** The declaration of it, on this offer. */
        String declaration(String offer) {
            return """
                    version: 1
                    application: { name: a, owner: { name: a, kind: %s } }
                    data: { classification: %s }
                    environments:
                      %s:
                        offer: %s
                    """.formatted(owner, classification, ENVIRONMENT, offer)
                    + (exposure.isEmpty() ? "" : "    exposure: [" + String.join(", ", exposure) + "]\n")
                    + (availability.isEmpty() ? "" : "    availability: " + availability + "\n");
        }
    }

    /** All of them. */
    List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        for (String owner : OWNERS) {
            for (String classification : CLASSIFICATIONS) {
                for (int chosen = 0; chosen < 1 << EXPOSURES.size(); chosen++) {
                    for (String availability : availabilities) {
                        all.add(new Situation(owner, classification, exposure(chosen), availability));
                    }
                }
            }
        }
        return all;
    }

    private static List<String> exposure(int chosen) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < EXPOSURES.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                words.add(EXPOSURES.get(i));
            }
        }
        return words;
    }
}
