package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.trace.Trace;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in doctrine as data: its figures, where they come from, and that nothing is left out. */
class BuiltInDoctrineTest {

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    /**
     * Each fact as the sources state it; {@code -} where they do not, and after {@code ?} the words of which they say
     * nothing, neither that the offer has them nor that it lacks them.
     */
    private static final String FIGURES = """
            fact                    | cloud-pi                    | cloud-pi-native                     | nubo                        | sgami                                                     | cloud-prive-secnumcloud                                   | cloud-commercial
            internal                | true                        | true                                | true                        | false                                                     | false                                                     | false
            commercial              | false                       | false                               | false                       | false                                                     | true                                                      | true
            third-party             | -                           | -                                   | -                           | -                                                         | true                                                      | true
            audience                | [state-services]            | [state-services, state-contractors] | [ministries]                | [territorial-projects]                                    | [administrations]                                         | [anyone]
            owners                  | [state]                     | [state]                             | [state]                     | [state] ?[public-establishment, local-authority, private] | [state, public-establishment, local-authority] ?[private] | [state, public-establishment, local-authority, private]
            on-examination          | -                           | -                                   | -                           | true                                                      | true                                                      | -
            data-ceiling            | diffusion-restreinte        | diffusion-restreinte                | sensible                    | -                                                         | sensible                                                  | usuel
            zones                   | [np, dr]                    | [np, dr]                            | -                           | -                                                         | -                                                         | -
            sensitive-zone          | -                           | dr                                  | -                           | -                                                         | -                                                         | -
            restricted-zone         | -                           | dr                                  | -                           | -                                                         | -                                                         | -
            restricted-cluster      | -                           | dedicated                           | -                           | -                                                         | -                                                         | -
            exposure                | [internet, rie] ?[intranet] | [internet, rie, intranet]           | [internet, rie] ?[intranet] | -                                                         | [internet, rie]                                           | [internet, rie]
            exposure-by-link        | -                           | -                                   | -                           | -                                                         | [rie]                                                     | [rie]
            availability            | 98                          | 98                                  | 98                          | -                                                         | -                                                         | -
            availability-best       | 99.9                        | 99.9                                | -                           | -                                                         | -                                                         | -
            regions-for-more        | -                           | -                                   | 2                           | -                                                         | -                                                         | -
            availability-in-regions | -                           | -                                   | 99.96                       | -                                                         | -                                                         | -
            sites                   | 2                           | 2                                   | 2                           | -                                                         | -                                                         | -
            zones-per-site          | 3                           | 3                                   | -                           | -                                                         | -                                                         | -
            regions                 | -                           | -                                   | 4                           | -                                                         | -                                                         | -
            regions-per-exposure    | -                           | -                                   | 2                           | -                                                         | -                                                         | -
            support-hours           | 24x7                        | -                                   | working-days                | -                                                         | -                                                         | -
            support-response        | -                           | -                                   | 4h                          | -                                                         | -                                                         | -
            virtual-machines        | true                        | false                               | true                        | -                                                         | true                                                      | true
            containers              | true                        | true                                | -                           | -                                                         | true                                                      | true
            secnumcloud             | acceptable                  | acceptable                          | acceptable                  | -                                                         | qualified                                                 | none
            secnumcloud-until       | -                           | -                                   | -                           | -                                                         | -                                                         | -
            european-equivalent     | -                           | -                                   | -                           | -                                                         | false                                                     | false
            extra-european-immunity | -                           | -                                   | -                           | -                                                         | true                                                      | -
            hds-certified           | -                           | -                                   | -                           | -                                                         | -                                                         | -
            internet-protection     | -                           | -                                   | -                           | -                                                         | -                                                         | -
            location                | france                      | france                              | france                      | -                                                         | european-union                                            | -
            portability             | high                        | eased                               | high                        | -                                                         | provider-dependent                                        | -
            internal-services       | available                   | available                           | available                   | -                                                         | complex                                                   | -
            public-finance-services | false                       | -                                   | true                        | -                                                         | -                                                         | -
            cloud-native-first      | true                        | -                                   | -                           | -                                                         | -                                                         | -
            """;

    @TestFactory
    Stream<DynamicTest> figures() {
        List<List<String>> lines = FIGURES.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> offers = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, line.size())
                        .mapToObj(column -> dynamicTest(offers.get(column) + ": " + line.get(0), () -> {
                            Offer offer = DOCTRINE.offer(offers.get(column)).orElseThrow();
                            OfferFact fact = OfferFact.KEYS.find(line.get(0)).orElseThrow();
                            assertEquals(line.get(column), offer.facts().writeWhole(fact, "-"));
                        })));
    }

    @Test
    void theOffersAreThese() {
        assertEquals(
                List.of("cloud-pi", "cloud-pi-native", "nubo", "sgami", "cloud-prive-secnumcloud", "cloud-commercial"),
                DOCTRINE.offers().stream().map(Offer::id).toList());
        assertEquals(
                List.of("cloud-pi", "nubo"),
                DOCTRINE.childrenOf(DOCTRINE.offer("cloud-interne").orElseThrow()).stream()
                        .map(Offer::id)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Cloud PI, cloud-pi",
        "Cloud π, cloud-pi",
        "Pi, cloud-pi",
        "PI GEN2, cloud-pi",
        "Cloud π Native, cloud-pi-native",
        "CPiN, cloud-pi-native",
        "dso, cloud-pi-native",
        "NUBO, nubo",
        "Hébergement en SGAMI, sgami",
        "cloud prive secnumcloud, cloud-prive-secnumcloud",
        "Cloud de confiance, cloud-prive-secnumcloud",
        "cloud_public, cloud-commercial",
        "Cloud externe, cloud-commercial",
        "Cloud commercial générique, cloud-commercial"
    })
    void offersAreFoundByTheirNames(String name, String id) {
        assertEquals(id, DOCTRINE.offerNamed(name).map(Offer::id).orElse("none"));
    }

    @Test
    void everyNameOfAnOfferIsItsOwn() {
        for (Offer offer : DOCTRINE.catalogue()) {
            Stream.concat(Stream.of(offer.id(), offer.name()), offer.aliases().stream())
                    .forEach(name ->
                            assertEquals(offer, DOCTRINE.offerNamed(name).orElseThrow(), name));
        }
    }

    @Test
    void everyFactOfEveryOfferHasASourceOrIsNotStated() {
        for (Offer offer : DOCTRINE.catalogue()) {
            for (OfferFact fact : OfferFact.values()) {
                assertEquals(offer.facts().states(fact), offer.statement(fact).isPresent(), offer.id() + fact.key());
                offer.statement(fact)
                        .ifPresent(
                                statement -> assertFalse(statement.citations().isEmpty()));
            }
            offer.descriptions()
                    .values()
                    .forEach(text -> assertFalse(text.statement().citations().isEmpty()));
        }
        assertTrue(DOCTRINE.offers().stream()
                .allMatch(offer -> offer.descriptions().containsKey(OfferText.OPERATOR)));
    }

    @Test
    void theSourcesAreThese() {
        assertEquals(
                Set.of(
                        "MI-DH",
                        "DINUM-CI",
                        "DINUM-CI-2023",
                        "MI-CCT",
                        "MI-CCT-EXI",
                        "CPIN-DOC",
                        "DINUM-CC",
                        "DINUM-FAQ",
                        "CAC-R9",
                        "ANSSI-SNC",
                        "ANSSI-2024",
                        "II-901",
                        "IGI-1300",
                        "PSSIE",
                        "HDS",
                        "SREN-31",
                        "DEC-2026-272",
                        "ARR-2026-08-12",
                        "VADEMECUM-SREN",
                        "CDC-2025",
                        "EVIDENCE-GUIDE"),
                Set.copyOf(DOCTRINE.sources().stream()
                        .map(Source::id)
                        .filter(id -> !ofHosts().contains(id))
                        .toList()));
    }

    /** Those that only say by what a host is known. */
    private static Set<String> ofHosts() {
        return DOCTRINE.evidence().hosts().stream()
                .flatMap(host -> host.traces().stream())
                .map(Trace::source)
                .collect(Collectors.toSet());
    }

    @Test
    void everyContradictionIsAttachedToTheFactsThatItTouches() {
        Map<String, Set<String>> offersByContradiction = new TreeMap<>();
        for (Offer offer : DOCTRINE.offers()) {
            for (Offer.Statement statement : offer.statements().values()) {
                statement
                        .contradictions()
                        .forEach(id -> offersByContradiction
                                .computeIfAbsent(id, key -> new TreeSet<>())
                                .add(offer.id()));
            }
        }
        assertEquals(
                Map.of(
                        "C1", Set.of("nubo"),
                        "C2", Set.of("cloud-prive-secnumcloud"),
                        "C3", Set.of("cloud-pi-native"),
                        "C4", Set.of("cloud-pi", "cloud-pi-native"),
                        "C5", Set.of("cloud-pi", "cloud-pi-native", "nubo"),
                        "C6", Set.of("nubo"),
                        "C7", Set.of("cloud-commercial"),
                        "C8", Set.of("cloud-pi", "cloud-pi-native", "nubo"),
                        "C9", Set.of("nubo")),
                offersByContradiction);
        assertEquals(
                offersByContradiction.keySet(),
                new TreeSet<>(DOCTRINE.contradictions().stream()
                        .map(Contradiction::id)
                        .toList()));
    }

    @Test
    void aContradictionHasTwoSidesAtLeast() {
        DOCTRINE.contradictions()
                .forEach(contradiction -> assertTrue(contradiction.sides().size() >= 2, contradiction.id()));
    }
}
