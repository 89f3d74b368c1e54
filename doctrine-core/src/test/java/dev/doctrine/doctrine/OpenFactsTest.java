package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layer states in part: lists of which some words are open, and facts that hold unless something is declared. */
class OpenFactsTest {

    private static final String SOURCES = """
            sources:
              NOTE:
                title: { fr: Note, en: Note }
                publisher: { fr: Service, en: Office }
                date: "2026"
                weight: { fr: Interne, en: Internal }
            """;

    private static final Doctrine LAYERED = accepted(SOURCES + """
            offers:
              open:
                extends: nubo
                name: Open
                facts:
                  exposure:
                    value: [rie]
                    not-stated: [internet]
                    sources: [ { id: NOTE, section: "1" } ]
                not-stated-where:
                  - where: { cluster: own }
                    not-stated: [data-ceiling]
                    note: { fr: "Le projet l'exploite.", en: "The project runs it." }
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[rie] | satisfied",
                "[internet] | undetermined",
                "[rie, internet] | undetermined",
                "[intranet] | violated",
                "[internet, intranet] | violated"
            })
    void aListIsKnownInPart(String exposure, String expected) {
        assertEquals(expected, result("exposure-offered", "exposure: " + exposure, "sensible"));
    }

    @ParameterizedTest
    @CsvSource({
        "cluster: shared, sensible, satisfied",
        "cluster: own, sensible, undetermined",
        "cluster: own, diffusion-restreinte, undetermined",
        "cluster: shared, diffusion-restreinte, violated",
        "'zone: np', diffusion-restreinte, violated"
    })
    void aFactHoldsUnlessWhatLeavesItOpenIsDeclared(String declared, String classification, String expected) {
        assertEquals(expected, result("data-ceiling", declared, classification));
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return Stream.of(
                refused(
                        DoctrineProblem.WORD_STATED_AND_NOT_STATED,
                        "facts: { exposure: { value: [rie], not-stated: [rie], "
                                + "sources: [ { id: NOTE, section: a } ] } }"),
                refused(
                        DoctrineProblem.NO_SET,
                        "facts: { sites: { value: 2, not-stated: [rie], sources: [ { id: NOTE, section: a } ] } }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "Google Cloud Platform", "ovh", "SCALEWAY"})
    void aNameOfTheMarketIsAnsweredWithTheOfferToDeclare(String name) {
        Reading<Declaration> reading = DeclarationReader.read(
                "hosting.yaml", """
                        version: 1
                        application: { name: a, owner: { name: b, kind: state } }
                        data: { classification: usuel }
                        environments: { production: { offer: %s } }
                        """.formatted(name).getBytes(StandardCharsets.UTF_8), Assessing.BUILT_IN);
        Complaint complaint =
                ((Reading.Refused<Declaration>) reading).complaints().get(0);

        assertEquals(DoctrineProblem.MARKET_NAME, complaint.problem());
        assertEquals(List.of("cloud-commercial"), complaint.accepted());
    }

    private static DynamicTest refused(Problem problem, String service) {
        return DynamicTest.dynamicTest(
                problem.toString(),
                () -> assertEquals(
                        List.of(problem),
                        ((Reading.Refused<Doctrine>) read(
                                        SOURCES + "offers: { open: { extends: nubo, name: Open, " + service + " } }\n"))
                                .complaints().stream()
                                        .map(complaint -> complaint.problem())
                                        .toList()));
    }

    private static String result(String constraint, String declared, String classification) {
        Assessment assessment = Assessing.assess(LAYERED, """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: open, %s } }
                """.formatted(classification, declared), "2026-06-15");
        return assessment.environments().get(0).outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .map(Outcome::result)
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static Doctrine accepted(String layer) {
        Reading<Doctrine> reading = read(layer);
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(((Reading.Refused<Doctrine>) reading).complaints());
    }

    private static Reading<Doctrine> read(String layer) {
        String text = "format: 1\nlayer: { id: org, version: \"1\" }\n" + layer;
        return DoctrineReader.extend(Assessing.BUILT_IN, "layer.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
