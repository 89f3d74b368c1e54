package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Loads the offers of a compiled doctrine. */
final class CompiledOfferReader {

    private final CompiledInput in;
    private final CompiledCitationReader citations;

    CompiledOfferReader(CompiledInput in, CompiledCitationReader citations) {
        this.in = in;
        this.citations = citations;
    }

    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            offers.add(offer());
        }
        return offers;
    }

    private Offer offer() {
        String id = in.text();
        String name = in.text();
        List<String> aliases = in.texts();
        boolean family = in.flag();
        String parent = in.text();
        Map<OfferFact, Long> values = new EnumMap<>(OfferFact.class);
        Map<OfferFact, Long> open = new EnumMap<>(OfferFact.class);
        Map<OfferFact, Offer.Statement> statements = new EnumMap<>(OfferFact.class);
        for (int left = in.number(); left > 0; left--) {
            OfferFact fact = OfferFact.valueOf(in.text());
            values.put(fact, in.longNumber());
            open.put(fact, in.longNumber());
            statements.put(fact, statement());
        }
        Map<OfferText, Offer.Description> descriptions = new EnumMap<>(OfferText.class);
        for (int left = in.number(); left > 0; left--) {
            descriptions.put(OfferText.valueOf(in.text()), new Offer.Description(in.bilingual(), statement()));
        }
        return new Offer(
                id,
                name,
                aliases,
                family,
                parent,
                Facts.of(OfferFact.class, values, open),
                statements,
                descriptions,
                missingFacts());
    }

    private List<Offer.MissingFacts> missingFacts() {
        List<Offer.MissingFacts> missing = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            missing.add(new Offer.MissingFacts(declaredValues(), offerFacts(), in.bilingual()));
        }
        return missing;
    }

    private Map<DeclaredFact, Long> declaredValues() {
        Map<DeclaredFact, Long> values = new EnumMap<>(DeclaredFact.class);
        for (int left = in.number(); left > 0; left--) {
            values.put(DeclaredFact.valueOf(in.text()), in.longNumber());
        }
        return values;
    }

    private List<OfferFact> offerFacts() {
        List<OfferFact> facts = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            facts.add(OfferFact.valueOf(in.text()));
        }
        return facts;
    }

    private Offer.Statement statement() {
        return new Offer.Statement(citations.citations(), in.texts(), in.flag(), in.bilingual());
    }
}
