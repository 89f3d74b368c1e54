package dev.doctrine.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.KnownFinding;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.examination.OpenOffers.Opening;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an examination finds: nothing in the built-in doctrine that it does not foresee, and just what is planted. */
class ExaminerTest {

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();
    private static final Examination OF_BUILT_IN = Examiner.examine(BUILT_IN);

    private static final Set<String> FOUND_IN_BUILT_IN = findings(OF_BUILT_IN);

    @Test
    void findsNothingInTheBuiltInDoctrineThatItDoesNotForesee() {
        assertEquals(List.of(), OF_BUILT_IN.unknown());
        assertEquals(List.of(), OF_BUILT_IN.outdated());
        assertEquals(List.of(), OF_BUILT_IN.unexamined());
        assertEquals(
                Set.of(
                        "contradiction [support-response-hours, public-finance-affinity]",
                        "never-applies [qualification-in-force]",
                        "never-met [cloud-native-first]",
                        "implied [restricted-data-preconisation, data-ceiling]",
                        "no-offer [secret]",
                        "no-offer [tres-secret]"),
                FOUND_IN_BUILT_IN);
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsPlantedAndNothingElse() {
        return Stream.of(
                planted("a fact that cannot have two values", "never-applies [one]", constraint("one", """
                        when: { all: [ { fact: classification, is: usuel }, { fact: classification, is: sensible } ] }
                        require: { fact: workload, is: containers }""")),
                planted("no offer is both", "never-applies [one]", constraint("one", """
                        when: { all: [ { fact: offer.audience, includes: [ministries] }, { fact: offer.commercial, is: true } ] }
                        require: { fact: workload, is: containers }""")),
                planted("no amount lies between", "never-applies [one]", constraint("one", """
                        when: { all: [ { fact: regions, above: 1 }, { fact: regions, below: 2 } ] }
                        require: { fact: workload, is: containers }""")),
                planted("one amount lies between", "", constraint("one", """
                        when: { all: [ { fact: availability, above: 99.9 }, { fact: availability, below: 99.902 } ] }
                        require: { fact: workload, is: containers }""")),
                planted("no day is both", "never-applies [one]", constraint("one", """
                        when: { all: [ { fact: homologation.until, above: $today }, { fact: homologation.until, is: $today } ] }
                        require: { fact: workload, is: containers }""")),
                planted("a day between two days", "", constraint("one", """
                        when:
                          all:
                            - { fact: homologation.until, above: $today }
                            - { fact: today, above: 2027-01-01 }
                            - { fact: homologation.until, below: 2027-01-04 }
                        require: { fact: workload, is: containers }""")),
                planted("an accreditation has both or neither", "never-applies [one]", constraint("one", """
                        when: { all: [ { fact: homologation.level, stated: true }, { fact: homologation.until, stated: false } ] }
                        require: { fact: workload, is: containers }""")),
                planted("three exposures are counted", "never-applies [one]", constraint("one", """
                        when: { all: [ { fact: exposure, includes: [rie] }, { fact: exposure.count, above: 3 } ] }
                        require: { fact: workload, is: containers }""")),
                planted("asks for nothing", "never-fails [one]", constraint("one", """
                        require: { fact: classification, at-most: tres-secret }""")),
                planted("asks for too much", "never-met [one]", constraint("one", """
                        when: { fact: categories, includes: [strategic, social] }
                        require: { not: { fact: categories, includes-any: [strategic, social] } }""")),
                planted("is shadowed", "implied [one, classified-data]", constraint("one", """
                        when: { fact: classification, is: secret }
                        require: { fact: workload, is: virtual-machines }""")),
                planted(
                        "contradict each other",
                        "contradiction [one, two]",
                        constraint("one", """
                                when: { fact: classification, is: diffusion-restreinte }
                                require: { fact: exposure, within: [rie, intranet] }""") + constraint("two", """
                                when: { fact: classification, at-least: diffusion-restreinte }
                                require: { fact: exposure, includes: [internet] }""")),
                planted(
                        "contradict each other by offers",
                        "contradiction [one, two]; contradiction [special-france, one]",
                        constraint("one", """
                                when: { all: [ { fact: territorial, is: true }, { not: { fact: cluster, is: own } } ] }
                                require: { fact: offer.commercial, is: true }""") + constraint("two", """
                                when: { all: [ { fact: synthetic, is: true }, { not: { fact: cluster, is: own } } ] }
                                require: { fact: offer.commercial, is: false }""")),
                planted(
                        "a classification without offer",
                        "no-offer [public]",
                        constraint("one", """
                        when: { fact: classification, is: public }
                        require: { fact: offer.availability, at-least: 99 }""").replace("recommended", "mandatory")));
    }

    @Test
    void saysWhichConstraintsCloseAnOfferTogether() {
        Examination examination = Examiner.examine(
                layered((constraint("one", """
                        when: { fact: classification, is: public }
                        require: { fact: exposure, within: [rie] }""") + constraint("two", """
                        when: { fact: owner.kind, is: state }
                        require: { fact: exposure, includes: [internet] }""")).replace("recommended", "mandatory")));

        OpenOffers state = examination.withoutOffer().get(0);
        assertEquals(List.of("public", "state"), List.of(state.classification(), state.owner()));
        // Besides: sensitive data of a private owner, restricted data of anyone but the State, classified data of
        // anyone.
        assertEquals(5 + 5 + 3 * 5 + 2 * 4 * 5, examination.withoutOffer().size());
        assertEquals(
                List.of("one", "two"),
                state.offers().get(0).closers().get(0).constraints().stream()
                        .map(Constraint::id)
                        .toList());
        assertEquals(1, state.offers().get(0).closers().size());
    }

    @Test
    void aFindingThatALayerForeseesIsKnownAndOneThatIsNotThereIsOutdated() {
        Doctrine doctrine = layered(constraint("one", """
                        require: { fact: classification, at-most: tres-secret }"""), """
                known-findings:
                  - { finding: never-fails, about: [one], reason: { fr: Voulu, en: Meant } }
                  - { finding: never-fails, about: [state-only], reason: { fr: Passé, en: Past } }
                """);
        Examination examination = Examiner.examine(doctrine);

        assertEquals(List.of(), examination.unknown());
        assertEquals(
                List.of(List.of("state-only")),
                examination.outdated().stream().map(KnownFinding::about).toList());
    }

    @Test
    void aConstraintThatLooksAtTooMuchIsSaidNotToBeExamined() {
        String words = Stream.of("internet", "rie", "intranet")
                .map(word -> "{ fact: exposure, includes: [" + word + "] }")
                .collect(Collectors.joining(", "));
        String needs = Stream.of("france", "secnumcloud-qualification", "portability", "internal-services")
                .map(word -> "{ fact: requires, includes: [" + word + "] }")
                .collect(Collectors.joining(", "));
        String categories = Stream.of("personal", "health", "fiscal", "social", "business-confidential", "strategic")
                .map(word -> "{ fact: categories, includes: [" + word + "] }")
                .collect(Collectors.joining(", "));
        Examination examination =
                Examiner.examine(layered(constraint("wide", """
                        require:
                          any: [ %s, %s, %s, { fact: stage, is: test }, { fact: zone, is: dr },
                            { fact: owner.kind, is: state }, { fact: classification, is: usuel }, { fact: workload, is: containers } ]""".formatted(words, needs, categories))));

        assertEquals(
                List.of("wide"),
                examination.unexamined().stream().map(Constraint::id).toList());
        assertEquals(FOUND_IN_BUILT_IN, findings(examination));
    }

    @Test
    void namesTheFactsThatNoSourceStates() {
        List<MissingFact> ofSgami = OF_BUILT_IN.silences().stream()
                .filter(silence -> silence.offer().id().equals("sgami"))
                .filter(silence -> silence.constraint().id().equals("data-ceiling"))
                .toList();

        assertEquals(1, ofSgami.size());
        assertEquals(List.of(OfferFact.DATA_CEILING), ofSgami.get(0).undetermined());
        assertEquals(List.of(OfferFact.DATA_CEILING), ofSgami.get(0).takenAsAbsent());
        assertEquals(
                Set.of(
                        "exposure-offered",
                        "health-data-hoster",
                        "internet-protection",
                        "regions-offered",
                        "support-hours"),
                new TreeSet<>(OF_BUILT_IN.silences().stream()
                        .filter(silence -> silence.offer().id().equals("cloud-pi")
                                && !silence.undetermined().isEmpty())
                        .map(silence -> silence.constraint().id())
                        .toList()));
    }

    /** Against the assessment of real declarations, with all that opens an offer: its territories, its zone and cluster. */
    @TestFactory
    Stream<DynamicTest> theOffersThatRemainAreThoseOnWhichSomethingIsAllowed() {
        return OF_BUILT_IN.openOffers().stream()
                .map(open -> dynamicTest(
                        open.classification() + " " + open.owner() + " " + open.stage(),
                        () -> assertEquals(
                                allowed(open),
                                open.open().stream()
                                        .map(Opening::offer)
                                        .map(Offer::id)
                                        .toList())));
    }

    private static List<String> allowed(OpenOffers open) {
        Set<String> allowed = new TreeSet<>();
        for (String more : List.of("", ", zone: dr, cluster: dedicated")) {
            Reading<Declaration> reading = DeclarationReader.read(
                    "hosting.yaml",
                    """
                            version: 1
                            application: { name: a, owner: { name: b, kind: %s }, territorial: true }
                            data: { classification: %s }
                            environments: { it: { offer: cloud-pi, stage: %s%s } }
                            """.formatted(open.owner(), open.classification(), open.stage(), more)
                            .getBytes(StandardCharsets.UTF_8),
                    BUILT_IN);
            Declaration declaration = ((Reading.Accepted<Declaration>) reading).value();
            Assessment assessment = new Assessor(BUILT_IN).assess(declaration, LocalDate.of(2026, 6, 15));
            EnvironmentAssessment environment = assessment.environments().get(0);
            BUILT_IN.offers().stream()
                    .filter(offer -> assessment.on(environment, offer).verdict() == Verdict.ALLOWED)
                    .forEach(offer -> allowed.add(offer.id()));
        }
        return BUILT_IN.offers().stream()
                .map(Offer::id)
                .filter(allowed::contains)
                .toList();
    }

    private static DynamicTest planted(String name, String expected, String constraints) {
        return dynamicTest(name, () -> {
            Set<String> found = findings(layered(constraints));
            found.removeAll(FOUND_IN_BUILT_IN);
            assertEquals(expected, String.join("; ", found));
        });
    }

    private static Set<String> findings(Doctrine doctrine) {
        return findings(Examiner.examine(doctrine));
    }

    private static Set<String> findings(Examination examination) {
        Set<String> findings = new TreeSet<>();
        examination.findings().forEach(finding -> findings.add(finding.kind().key() + " " + finding.about()));
        return findings;
    }

    private static String constraint(String id, String conditions) {
        return """
                %s:
                  level: recommended
                  title: { fr: Titre, en: Title }
                  requirement: { fr: Demande, en: Asks }
                  violation: { fr: Manque, en: Lacks }
                  remedy: { fr: Faire, en: Do }
                  sources: [ { id: MI-CCT, section: "1" } ]
                """.formatted(id) + conditions.indent(2);
    }

    private static Doctrine layered(String constraints) {
        return layered(constraints, "");
    }

    private static Doctrine layered(String constraints, String more) {
        String layer =
                "format: 1\nlayer: { id: org, version: \"1\" }\n" + more + "constraints:\n" + constraints.indent(2);
        Reading<Doctrine> reading =
                DoctrineReader.extend(BUILT_IN, "layer.yaml", layer.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints() + "\n" + layer);
    }
}
