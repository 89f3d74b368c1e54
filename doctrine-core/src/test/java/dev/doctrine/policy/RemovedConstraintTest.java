package dev.doctrine.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineProblem;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The id of a constraint that was removed stands for nothing else: a derogation from it must not lift another one. */
class RemovedConstraintTest {

    private static final String REGISTERED = """
            derogations:
              - id: DER-1
                application: Suivi
                constraint: data-ceiling
                environments: [production]
                offer: nubo
                reason: Reprise
                decision: { reference: 2026/1, authority: HFDS, date: 2026-05-12 }
                permanent: true
            """;

    private static final String SOURCES = """
            sources:
              NOTE:
                title: { fr: Note, en: Note }
                publisher: { fr: Service, en: Office }
                date: "2026"
                weight: { fr: Interne, en: Internal }
            """;

    private static final String REMOVED = """
            amendments:
              constraints: { data-ceiling: { removed: true, sources: [ { id: NOTE, section: 1 bis } ] } }
            """;

    @Test
    void aLayerDoesNotDefineAgainWhatItRemoves() {
        assertEquals(
                List.of(DoctrineProblem.ALREADY_DEFINED),
                problems(over(Assessing.BUILT_IN, "own", SOURCES + REMOVED + defined("data-ceiling"))));
    }

    @Test
    void aLayerDoesNotDefineAgainWhatALowerOneRemoved() {
        Doctrine lower = accepted(over(Assessing.BUILT_IN, "lower", SOURCES + REMOVED));

        assertEquals(List.of(DoctrineProblem.ALREADY_DEFINED), problems(over(lower, "own", defined("data-ceiling"))));
        assertEquals(List.of(ReadingProblem.SPELT_LIKE_ANOTHER), problems(over(lower, "own", defined("Data_Ceiling"))));
    }

    @Test
    void aConstraintOfAnotherIdTakesItsPlaceWithoutItsDerogations() {
        Doctrine lower = accepted(over(Assessing.BUILT_IN, "register", REGISTERED));
        assertEquals(Verdict.DEROGATED, verdict(lower));

        Doctrine upper = accepted(over(lower, "own", SOURCES + REMOVED + defined("own-ceiling")));

        assertEquals(Verdict.FORBIDDEN, verdict(upper));
    }

    private static Verdict verdict(Doctrine doctrine) {
        return Assessing.assess(doctrine, """
                        version: 1
                        application: { name: Suivi, owner: { name: b, kind: state } }
                        data: { classification: diffusion-restreinte }
                        environments: { production: { offer: nubo } }
                        """, "2026-06-15").verdict();
    }

    private static String defined(String id) {
        return """
                constraints:
                  %s:
                    level: mandatory
                    title: { fr: Plafond, en: Ceiling }
                    requirement: { fr: Plafond, en: Ceiling }
                    violation: { fr: Trop, en: Too much }
                    remedy: { fr: Moins, en: Less }
                    sources: [ { id: II-901, section: 1 bis } ]
                    require: { fact: classification, below: dr }
                """.formatted(id);
    }

    private static Reading<Doctrine> over(Doctrine below, String id, String text) {
        String header = "format: 1\nlayer: { id: %s, version: \"1\" }\n".formatted(id);
        return DoctrineReader.extend(below, id + ".yaml", (header + text).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(Reading<Doctrine> reading) {
        return reading.complaints().stream().map(Complaint::problem).toList();
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        return reading.content().orElseThrow(() -> new AssertionError(reading.complaints()));
    }
}
