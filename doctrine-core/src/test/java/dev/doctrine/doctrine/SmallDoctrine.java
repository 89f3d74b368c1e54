package dev.doctrine.doctrine;

import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a small doctrine that is right. */
final class SmallDoctrine {

    static final String RIGHT = """
            format: 1
            layer: { id: local, version: "1" }
            sources:
              DOC:
                title: { fr: Texte, en: Text }
                publisher: { fr: Service, en: Office }
                date: "2026"
                weight: { fr: Socle, en: Base }
            contradictions:
              D1:
                about: { fr: Plafond, en: Ceiling }
                when: { fact: classification, is: sensible }
                sides:
                  - { source: DOC, section: "1", says: { fr: Permis, en: Allowed } }
                  - { source: DOC, section: "2", says: { fr: Exclu, en: Excluded } }
                choice: { fr: Exclu, en: Excluded }
            offers:
              barn:
                name: Barn
                aliases: [Hayloft]
                facts:
                  data-ceiling: { value: sensible, sources: [{ id: DOC, section: "1" }], contradictions: [D1] }
                  operator: { text: { fr: Fermier, en: Farmer }, sources: [{ id: DOC, section: "1" }] }
                not-stated: [BARN_REST]
              shed:
                extends: barn
                name: Shed
                facts:
                  availability: { value: 99.5, sources: [{ id: DOC, section: "3" }], note: { fr: À peu près, en: Roughly } }
                not-stated: [SHED_REST]
            constraints:
              ceiling:
                level: mandatory
                places: [classification]
                title: { fr: Plafond, en: Ceiling }
                requirement: { fr: Tout juste, en: Just right }
                violation: { fr: "{environment} sur {offer}", en: "{environment} on {offer}[ with {regions}]" }
                remedy: { fr: Mieux, en: Better }
                sources: [{ id: DOC, section: "4" }]
                when: { fact: owner.kind, within: [state, private] }
                require:
                  all:
                    - { fact: classification, at-most: $offer.data-ceiling }
                    - { not: { fact: requires, includes: [france] } }
                changes:
                  - { classification: $offer.data-ceiling }
                  - { regions: 2, availability: 98 }
            """.replace("BARN_REST", allBut("data-ceiling", "operator"))
            .replace("SHED_REST", allBut("data-ceiling", "operator", "availability"));

    /** What the shed has to list as not stated once it takes nothing over. */
    static final String SHED_REST = "not-stated: [" + allBut("data-ceiling", "operator", "availability") + "]";

    static final String SHED_ALL = "not-stated: [" + allBut("availability") + "]";

    private SmallDoctrine() {}

    private static String allBut(String... stated) {
        return Stream.concat(
                        Stream.of(OfferFact.values()).map(OfferFact::key),
                        Stream.of(OfferText.values()).map(OfferText::key))
                .filter(key -> !List.of(stated).contains(key))
                .collect(Collectors.joining(", "));
    }
}
