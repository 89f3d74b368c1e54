package dev.doctrine.policy;

import static dev.doctrine.doctrine.DoctrineProblem.ALREADY_DEFINED;
import static dev.doctrine.doctrine.DoctrineProblem.AMENDMENT_SAYS_NOTHING;
import static dev.doctrine.doctrine.DoctrineProblem.DUPLICATE_DEROGATION;
import static dev.doctrine.doctrine.DoctrineProblem.EMPTY_LAYER;
import static dev.doctrine.doctrine.DoctrineProblem.FACTS_INCOMPLETE;
import static dev.doctrine.doctrine.DoctrineProblem.FINDING_ABOUT_OTHERWISE;
import static dev.doctrine.doctrine.DoctrineProblem.LAYER_TWICE;
import static dev.doctrine.doctrine.DoctrineProblem.LOOSENING_WITHOUT_SOURCE;
import static dev.doctrine.doctrine.DoctrineProblem.NAME_TAKEN;
import static dev.doctrine.doctrine.DoctrineProblem.NO_SOURCE;
import static dev.doctrine.doctrine.DoctrineProblem.PARENT_STATES;
import static dev.doctrine.yaml.ReadingProblem.BLANK_NAME;
import static dev.doctrine.yaml.ReadingProblem.EMPTY;
import static dev.doctrine.yaml.ReadingProblem.MISSING_KEY;
import static dev.doctrine.yaml.ReadingProblem.SPELT_LIKE_ANOTHER;
import static dev.doctrine.yaml.ReadingProblem.UNKNOWN_KEY;
import static dev.doctrine.yaml.ReadingProblem.UNKNOWN_WORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Level;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an organisation's layer adds to the built-in doctrine and changes in it, and what it may not do. */
class LayerTest {

    private static final String SOURCES = """
            sources:
              NOTE:
                title: { fr: Note, en: Note }
                publisher: { fr: Service, en: Office }
                date: "2026"
                weight: { fr: Interne, en: Internal }
            """;

    private static final String CITED = "sources: [ { id: NOTE, section: 1 bis } ]";

    @Test
    void standsOverTheOnesBelow() {
        Doctrine doctrine = layered(SOURCES);

        assertEquals(
                List.of("base", "state", "evidence", "org"),
                doctrine.layers().stream().map(Layer::id).toList());
        assertEquals(
                "NOTE", doctrine.sources().get(doctrine.sources().size() - 1).id());
        assertEquals(Assessing.BUILT_IN.offers(), doctrine.offers());
        assertEquals(List.of(), doctrine.amendments());
    }

    @Test
    void addsAServiceOfAFamilyWithAnEndOfItsQualification() {
        Doctrine doctrine = layered(SOURCES + """
                offers:
                  nuage-exemple:
                    extends: cloud-prive-secnumcloud
                    name: Nuage Exemple
                    facts: { secnumcloud-until: { value: 2026-06-30, %s } }
                """.formatted(CITED));

        assertEquals(List.of(), doctrine.amendments());
        assertEquals(Verdict.ALLOWED, verdict(doctrine, "sensible", "Nuage Exemple", "2026-06-30"));
        assertEquals(Verdict.FORBIDDEN, verdict(doctrine, "sensible", "Nuage Exemple", "2026-07-01"));
    }

    @Test
    void aServiceThatMayDoMoreThanItsFamilyLoosens() {
        Doctrine doctrine = layered(SOURCES + """
                offers:
                  nuage-exemple:
                    extends: cloud-prive-secnumcloud
                    name: Nuage Exemple
                    facts: { data-ceiling: { value: dr, %s } }
                """.formatted(CITED));

        assertEquals(List.of("nuage-exemple data-ceiling sensible > diffusion-restreinte loosens"), restated(doctrine));
    }

    @Test
    void aServiceOfAServiceLoosensWhatTheLayersBelowStateToo() {
        Doctrine doctrine = layered(SOURCES + """
                offers:
                  nuage-exemple: { extends: cloud-prive-secnumcloud, name: Nuage Exemple, facts: {} }
                  nuage-exemple-dr:
                    extends: nuage-exemple
                    name: Nuage Exemple DR
                    facts: { data-ceiling: { value: dr, %s } }
                """.formatted(CITED));

        assertEquals(
                List.of("nuage-exemple-dr data-ceiling sensible > diffusion-restreinte loosens"), restated(doctrine));
    }

    @Test
    void addsAConstraint() {
        Doctrine doctrine = layered(SOURCES + """
                constraints:
                  restricted-data-on-rie:
                    level: mandatory
                    title: { fr: DR sur le RIE, en: DR on the RIE }
                    requirement: { fr: RIE, en: RIE }
                    violation: { fr: Pas RIE, en: Not RIE }
                    remedy: { fr: RIE, en: RIE }
                    %s
                    when: { fact: classification, is: dr }
                    require: { fact: exposure, within: [rie] }
                """.formatted(CITED));

        assertEquals(Verdict.FORBIDDEN, verdict(doctrine, "dr", "cloud-pi", "2026-06-15"));
        assertEquals(Verdict.ALLOWED, verdict(doctrine, "sensible", "cloud-pi", "2026-06-15"));
    }

    @Test
    void lowersACeiling() {
        Doctrine doctrine = layered(SOURCES + ceiling("cloud-pi", "sensible"));

        assertEquals(List.of("cloud-pi data-ceiling diffusion-restreinte > sensible"), restated(doctrine));
        assertEquals(Verdict.FORBIDDEN, verdict(doctrine, "dr", "cloud-pi", "2026-06-15"));
        assertEquals(Verdict.ALLOWED, verdict(doctrine, "sensible", "cloud-pi", "2026-06-15"));
    }

    @Test
    void whatAChildTakesOverFollows() {
        Doctrine family = layered(SOURCES + """
                offers:
                  one: { extends: cloud-prive-secnumcloud, name: One, facts: {} }
                  two:
                    extends: cloud-prive-secnumcloud
                    name: Two
                    facts: { data-ceiling: { value: sensible, %s } }
                """.formatted(CITED));
        Doctrine doctrine = accepted(over(family, "top", ceiling("cloud-prive-secnumcloud", "usuel")));

        assertEquals(
                List.of("cloud-prive-secnumcloud data-ceiling sensible > usuel", "one data-ceiling sensible > usuel"),
                restated(doctrine));
        assertEquals(Verdict.FORBIDDEN, verdict(doctrine, "sensible", "one", "2026-06-15"));
        assertEquals(Verdict.ALLOWED, verdict(doctrine, "sensible", "two", "2026-06-15"));
    }

    @Test
    void aHigherCeilingLoosens() {
        Doctrine doctrine = layered(SOURCES + ceiling("nubo", "dr"));

        assertEquals(List.of("nubo data-ceiling sensible > diffusion-restreinte loosens"), restated(doctrine));
        assertEquals(Verdict.ALLOWED, verdict(doctrine, "dr", "nubo", "2026-06-15"));
    }

    @Test
    void aCeilingWhereNoneWasStatedLoosens() {
        Doctrine doctrine = layered(SOURCES + ceiling("sgami", "sensible"));

        assertEquals(List.of("sgami data-ceiling  > sensible loosens"), restated(doctrine));
    }

    @Test
    void raisesALevel() {
        Doctrine doctrine = layered("amendments: { constraints: { portability: { level: mandatory } } }");

        assertEquals(
                Level.MANDATORY,
                doctrine.constraint("portability").orElseThrow().level());
        assertEquals(
                List.of(false),
                doctrine.amendments().stream().map(Amendment::loosens).toList());
        assertEquals(Verdict.FORBIDDEN, verdict(doctrine, "usuel", "cloud-prive-secnumcloud", "2026-06-15"));
    }

    @Test
    void aLowerLevelAndARemovalLoosen() {
        Doctrine doctrine = layered(SOURCES + """
                amendments:
                  constraints:
                    state-only: { level: information, %s }
                    data-ceiling: { removed: true, %s }
                """.formatted(CITED, CITED));

        assertEquals(
                List.of(true, true),
                doctrine.amendments().stream().map(Amendment::loosens).toList());
        assertEquals(Verdict.ALLOWED, verdict(doctrine, "diffusion-restreinte", "nubo", "2026-06-15"));
        assertEquals(
                Level.INFORMATION,
                doctrine.constraint("state-only").orElseThrow().level());
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return Stream.of(
                refused(EMPTY_LAYER, ""),
                refused(EMPTY_LAYER, "sources: {}\nderogations: []"),
                refused(LOOSENING_WITHOUT_SOURCE, "amendments: { constraints: { data-ceiling: { removed: true } } }"),
                refused(
                        LOOSENING_WITHOUT_SOURCE,
                        "amendments: { constraints: { data-ceiling: { level: recommended } } }"),
                refused(AMENDMENT_SAYS_NOTHING, "amendments: { constraints: { data-ceiling: {} } }"),
                refused(
                        AMENDMENT_SAYS_NOTHING,
                        SOURCES + "amendments: { constraints: { data-ceiling: { level: mandatory, removed: true, "
                                + CITED + " } } }"),
                refused(UNKNOWN_WORD, "amendments: { constraints: { data-cieling: { level: mandatory } } }"),
                refused(UNKNOWN_WORD, SOURCES + ceiling("nuba", "dr")),
                refused(UNKNOWN_WORD, "amendments: { constraints: { data-ceiling: { level: compulsory } } }"),
                refused(UNKNOWN_KEY, "amendments: { offer: { nubo: {} } }"),
                refused(
                        FACTS_INCOMPLETE,
                        "amendments: { offers: { nubo: { facts: { data-ceiling: { value: dr } } } } }"),
                refused(NO_SOURCE, "amendments: { offers: { nubo: { facts: { sites: { value: 3, sources: [] } } } } }"),
                refused(UNKNOWN_WORD, known("never", "state-only", ", reason: { fr: a, en: b }")),
                refused(UNKNOWN_WORD, known("never-met", "state-ony", ", reason: { fr: a, en: b }")),
                refused(UNKNOWN_WORD, known("no-offer", "sensibel", ", reason: { fr: a, en: b }")),
                refused(FINDING_ABOUT_OTHERWISE, known("implied", "state-only", ", reason: { fr: a, en: b }")),
                refused(MISSING_KEY, known("never-met", "state-only", "")),
                refused(ALREADY_DEFINED, SOURCES.replace("NOTE", "DINUM-CI")),
                refused(SPELT_LIKE_ANOTHER, SOURCES.replace("NOTE", "dinum ci")),
                refused(SPELT_LIKE_ANOTHER, SOURCES + constraint("data_ceiling")),
                refused(
                        SPELT_LIKE_ANOTHER,
                        SOURCES
                                + constraint("État-only")
                                + constraint("etat_only").substring(12)),
                refused(BLANK_NAME, SOURCES + constraint("\"-\"")),
                refused(BLANK_NAME, "offers: { \"-\": { extends: cloud-pi, name: New, facts: {} } }"),
                refused(NAME_TAKEN, "offers: { Nubo_: { extends: cloud-pi, name: New, facts: {} } }"),
                refused(SPELT_LIKE_ANOTHER, "derogations:\n" + derogation("DER-1") + derogation("der_1")),
                refused(DUPLICATE_DEROGATION, "derogations:\n" + derogation("DER-1") + derogation("DER-1")),
                refused(
                        SPELT_LIKE_ANOTHER,
                        "market-names: { Some Cloud: { declared-as: nubo }, some-cloud: { declared-as: cloud-pi } }"),
                refused(
                        PARENT_STATES,
                        "offers: { other: { extends: cloud-pi, name: New, facts: {}, not-stated: [data-ceiling] } }"),
                refused(NAME_TAKEN, "offers: { other: { extends: nubo, name: Cloud PI, facts: {} } }"),
                refused(NAME_TAKEN, "offers: { nubo: { extends: cloud-pi, name: New, facts: {} } }"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals(List.of(EMPTY), problems(DoctrineReader.extend(Assessing.BUILT_IN, "layer.yaml", new byte[0])));
    }

    @Test
    void theSameLayerTwiceIsRefused() {
        assertEquals(List.of(LAYER_TWICE), problems(over(layered(SOURCES), "org", SOURCES.replace("NOTE", "OTHER"))));
    }

    @Test
    void theSameLayerInAnotherSpellingIsRefused() {
        assertEquals(List.of(LAYER_TWICE), problems(over(layered(SOURCES), "Org", SOURCES.replace("NOTE", "OTHER"))));
    }

    @Test
    void anIdStandsForOneDerogationInAllLayers() {
        Doctrine below = layered("derogations:\n" + derogation("DER-1"));

        assertEquals(
                List.of(DUPLICATE_DEROGATION), problems(over(below, "top", "derogations:\n" + derogation("DER-1"))));
        assertEquals(List.of(SPELT_LIKE_ANOTHER), problems(over(below, "top", "derogations:\n" + derogation("Der 1"))));
        assertEquals(List.of(), problems(over(below, "top", "derogations:\n" + derogation("DER-2"))));
    }

    private static DynamicTest refused(Problem problem, String layer) {
        return dynamicTest(
                problem + " " + layer.lines().findFirst().orElse(""),
                () -> assertEquals(List.of(problem), problems(over(Assessing.BUILT_IN, "org", layer))));
    }

    private static String constraint(String id) {
        return """
                constraints:
                  %s:
                    level: mandatory
                    title: { fr: T, en: T }
                    requirement: { fr: R, en: R }
                    violation: { fr: V, en: V }
                    remedy: { fr: M, en: M }
                    %s
                    require: { fact: classification, at-most: secret }
                """.formatted(id, CITED);
    }

    private static String derogation(String id) {
        return "  - { id: " + id
                + ", application: A, constraint: data-ceiling, environments: [production], offer: nubo,"
                + " reason: R, permanent: true }\n";
    }

    private static String known(String finding, String about, String reason) {
        return "known-findings: [ { finding: %s, about: [%s]%s } ]".formatted(finding, about, reason);
    }

    private static String ceiling(String offer, String ceiling) {
        return "amendments: { offers: { %s: { facts: { data-ceiling: { value: %s, %s } } } } }\n"
                .formatted(offer, ceiling, CITED);
    }

    private static Doctrine layered(String layer) {
        return accepted(over(Assessing.BUILT_IN, "org", layer));
    }

    private static Reading<Doctrine> over(Doctrine below, String id, String layer) {
        String text = "format: 1\nlayer: { id: " + id + ", version: \"1\" }\n" + layer;
        return DoctrineReader.extend(below, "layer.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    private static List<Problem> problems(Reading<Doctrine> reading) {
        return reading.complaints().stream()
                .map(complaint -> complaint.problem())
                .toList();
    }

    private static List<String> restated(Doctrine doctrine) {
        return doctrine.amendments().stream()
                .map(Amendment.FactRestated.class::cast)
                .map(fact -> fact.offer().id() + " " + fact.fact().key() + " " + fact.before() + " > " + fact.after()
                        + (fact.loosens() ? " loosens" : ""))
                .toList();
    }

    private static Verdict verdict(Doctrine doctrine, String classification, String offer, String today) {
        return Assessing.assess(doctrine, """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: %s } }
                """.formatted(classification, offer), today)
                .verdict();
    }
}
