package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.OfferText;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of a doctrine, and what its parts say of themselves. */
class DoctrineContentTest {

    private static final Doctrine SMALL = read(Doctrine.NONE, SmallDoctrine.RIGHT);

    @Test
    void idsComeFirstAmongTheNamesOfOffers() {
        assertEquals(
                List.of("barn", "shed", "Barn", "Shed", "Hayloft"),
                SMALL.offerNames().stream().toList());
    }

    @Test
    void aLayerSaysWhatItAddsAndWhenItIsDueForReview() {
        Doctrine doctrine = read(SMALL, """
                format: 1
                layer: { id: top, version: "2", review-by: 2027-12-31, reviewer: { fr: Service, en: Office } }
                known-findings:
                  - { finding: never-met, about: [ceiling], reason: { fr: Voulu, en: Wanted } }
                derogations:
                  - { id: D-1, application: A, constraint: ceiling, environments: [p], offer: shed, reason: R, permanent: true }
                  - { id: D-2, application: A, constraint: ceiling, environments: [p], offer: shed, reason: R, permanent: true }
                """);
        Layer top = doctrine.layers().get(1);

        assertEquals(
                new Layer.Review(LocalDate.of(2027, 12, 31), new Bilingual("Service", "Office")),
                top.review().orElseThrow());
        assertEquals(
                new Layer.Additions(List.of(), List.of(), List.of(), List.of(), List.of("D-1", "D-2")),
                top.additions());
        assertEquals(
                new Layer.Additions(
                        List.of("DOC"), List.of("D1"), List.of("barn", "shed"), List.of("ceiling"), List.of()),
                SMALL.layers().get(0).additions());
        assertEquals(Optional.empty(), SMALL.layers().get(0).review());
        assertEquals(
                List.of(new KnownFinding(
                        "top", FindingKind.NEVER_MET, List.of("ceiling"), new Bilingual("Voulu", "Wanted"))),
                doctrine.knownFindings());
    }

    @Test
    void anOfferTakesOverWhatItsParentIsSaidToBeUnlessItSaysOtherwise() {
        Doctrine withLoft = read(SMALL, """
                format: 1
                layer: { id: top, version: "1" }
                offers:
                  loft: { extends: barn, name: Loft, facts: {} }
                  attic: { extends: barn, name: Attic, facts: {}, not-stated: [operator] }
                """);

        assertEquals(
                new Bilingual("Fermier", "Farmer"),
                withLoft.offer("loft")
                        .orElseThrow()
                        .descriptions()
                        .get(OfferText.OPERATOR)
                        .text());
        assertEquals(Map.of(), withLoft.offer("attic").orElseThrow().descriptions());
    }

    /** Restated exposures: before, those not stated before, after, those not stated after, and what it is then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rie           |          | 'rie, intranet' |          | true",
                "rie, intranet |          | rie             |          | false",
                // What was a yes, or not known, may be not known afterwards.
                "rie, intranet |          | rie             | intranet | false",
                "rie, internet | intranet | rie             | intranet | false",
                // What was a no may not.
                "rie           |          | rie             | intranet | true",
                "rie, internet |          | internet        | intranet | true",
                "rie           | internet | rie             | 'internet, intranet' | true"
            })
    void aSetLoosensByEachWordThatIsNotRuledOutAnyMore(
            String before, String openBefore, String after, String openAfter, boolean loosens) {
        Doctrine below = read(SMALL, """
                format: 1
                layer: { id: below, version: "1" }
                offers: { loft: { extends: barn, name: Loft, facts: { exposure: { %s } } } }
                """.formatted(exposure(before, openBefore)));
        List<Amendment> amendments =
                read(below, """
                format: 1
                layer: { id: top, version: "1" }
                amendments:
                  offers:
                    loft: { facts: { exposure: { %s } } }
                """.formatted(exposure(after, openAfter))).amendments();

        assertEquals(
                List.of(loosens), amendments.stream().map(Amendment::loosens).toList());
    }

    private static String exposure(String words, String open) {
        return "value: [" + words + "], sources: [{ id: DOC, section: x }]"
                + (open == null ? "" : ", not-stated: [" + open + "]");
    }

    /** An end where there was none takes away; a ceiling where none was stated gives. */
    @ParameterizedTest
    @CsvSource({"secnumcloud-until, 2027-12-31, false", "regions, 2, true"})
    void whatWasNotStatedLoosensUnlessItIsALimit(String fact, String value, boolean loosens) {
        Doctrine doctrine = read(SMALL, """
                format: 1
                layer: { id: top, version: "1" }
                amendments: { offers: { shed: { facts: { %s: { value: %s, sources: [{ id: DOC, section: x }] } } } } }
                """.formatted(fact, value));

        assertEquals(
                List.of(loosens),
                doctrine.amendments().stream().map(Amendment::loosens).toList());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aLevelIsNotBelowItself(Level level) {
        assertFalse(level.isBelow(level));
        assertEquals(level != Level.MANDATORY, level.isBelow(Level.MANDATORY));
    }

    @Test
    void aConstraintRestsOnTheForceOfEachOfItsSources() {
        Doctrine doctrine = read(SMALL, """
                format: 1
                layer: { id: top, version: "1" }
                sources:
                  LAW: { title: { fr: L, en: L }, publisher: { fr: P, en: P }, date: d, weight: { fr: W, en: W }, force: law }
                constraints:
                  lawful:
                    level: mandatory
                    title: { fr: T, en: T }
                    requirement: { fr: R, en: R }
                    violation: { fr: V, en: V }
                    remedy: { fr: M, en: M }
                    sources: [{ id: DOC, section: a }, { id: LAW, section: b }]
                    require: { fact: regions, at-most: 3 }
                """);

        assertTrue(doctrine.constraint("lawful").orElseThrow().restsOn(Force.LAW));
        assertFalse(doctrine.constraint("lawful").orElseThrow().restsOn(Force.DOCTRINE));
        assertFalse(doctrine.constraint("ceiling").orElseThrow().restsOn(Force.LAW));
    }

    @Test
    void aDecisionIsNamedByReferenceAuthorityAndDate() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertTrue(new Derogation.Decision("2026/1", "HFDS", day).isNamed());
        assertEquals(Derogation.Validity.IN_FORCE, on(day, new Derogation.Decision("2026/1", "HFDS", day)));
        for (Derogation.Decision unnamed : List.of(
                new Derogation.Decision("", "HFDS", day),
                new Derogation.Decision("2026/1", "", day),
                new Derogation.Decision("2026/1", "HFDS", null))) {
            assertFalse(unnamed.isNamed(), unnamed::toString);
            assertEquals(Derogation.Validity.UNDECIDED, on(day, unnamed), unnamed::toString);
        }
    }

    private static Derogation.Validity on(LocalDate day, Derogation.Decision decision) {
        return new Derogation(
                        "D",
                        Place.startOf("hosting.yaml"),
                        "c",
                        List.of("e"),
                        "o",
                        "",
                        "r",
                        decision,
                        new Derogation.Permanent(),
                        null)
                .on(day);
    }

    @Test
    void citationsAreOfOneSectionOfOneSource() {
        Source source = SMALL.sources().get(0);
        Citation citation = new Citation(source, "1");

        assertEquals(citation, new Citation(source, "1"));
        assertEquals(citation.hashCode(), new Citation(source, "1").hashCode());
        assertNotEquals(citation, new Citation(source, "2"));
        assertNotEquals(citation.hashCode(), new Citation(source, "2").hashCode());
        assertNotEquals(citation, new Citation(named("OTHER", source), "1"));
        assertNotEquals(citation.hashCode(), new Citation(named("OTHER", source), "1").hashCode());
        assertFalse(citation.equals((Object) "1"));
    }

    private static Source named(String id, Source source) {
        return new Source(
                id, source.title(), source.publisher(), source.date(), source.weight(), null, null, Bilingual.NONE, "");
    }

    @Test
    void situationsAreEqualWhereTheSameIsDeclaredAndOffered() {
        Situation situation = situation(2, 3);

        assertEquals(situation, situation(2, 3));
        assertEquals(situation.hashCode(), situation(2, 3).hashCode());
        assertNotEquals(situation, situation(1, 3));
        assertNotEquals(situation, situation(2, 4));
        assertNotEquals(situation.hashCode(), situation(1, 3).hashCode());
        assertFalse(situation.equals((Object) "2"));
    }

    private static Situation situation(long declared, long offered) {
        return new Situation(
                Facts.of(DeclaredFact.class, Map.of(DeclaredFact.REGIONS, declared)),
                Facts.of(OfferFact.class, Map.of(OfferFact.REGIONS, offered)));
    }

    @Test
    void aPartOfASentenceStandsOnlyWhereAllThatItNamesIsStated() {
        Template template = new Template(new Bilingual("", "On {offer}[ with {a} and {b}][, plainly]."));

        assertEquals("On Barn with 1 and 2, plainly.", fill(template, Map.of("offer", "Barn", "a", "1", "b", "2")));
        assertEquals("On Barn, plainly.", fill(template, Map.of("offer", "Barn", "a", "1")));
        assertEquals("On Barn, plainly.", fill(template, Map.of("offer", "Barn", "b", "2")));
        assertEquals("On <offer>, plainly.", fill(template, Map.of()));
        assertFalse(template.isEmpty());
        assertTrue(new Template(Bilingual.NONE).isEmpty());
    }

    private static String fill(Template template, Map<String, String> values) {
        return template.fill(Locale.ENGLISH, name -> Optional.ofNullable(values.get(name)), name -> "<" + name + ">");
    }

    private static Doctrine read(Doctrine below, String yaml) {
        Reading<Doctrine> reading = DoctrineReader.extend(below, "layer.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return reading.content().orElseThrow(() -> new AssertionError(reading.complaints()));
    }
}
