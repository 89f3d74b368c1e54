package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineProblem;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a derogation can lift: never classified data, and what the law asks for only as the law allows it. */
class DerogabilityTest {

    private static final String PARTICULAR =
            "classification: usuel, particularSensitivity: { legalSecret: true, harm: [health-life] }";

    @Test
    void nothingLiftsTheRefusalOfClassifiedData() {
        Assessment assessment =
                derogated("classified-data", "classification: secret", "Premier ministre", "permanent: true");

        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
        assertEquals("void", assessment.derogations().get(0).status().key());
    }

    @ParameterizedTest
    @CsvSource({
        "Premier ministre, until: 2027-06-01, applied",
        "Ministre de l'Intérieur, until: 2027-07-01, applied",
        "Ministre de l'Intérieur, until: 2027-07-02, beyond-term",
        "Ministre de l'Intérieur, permanent: true, beyond-term",
        "HFDS, until: 2027-06-01, not-competent",
        "Administre, until: 2027-06-01, not-competent",
        "Ministres, until: 2027-06-01, not-competent",
        "Premier ministreX, until: 2027-06-01, not-competent"
    })
    void theLawIsLiftedByTheMinisterForEighteenMonthsAtMost(String authority, String end, String expected) {
        Assessment assessment = derogated("particular-sensitivity-in-law", PARTICULAR, authority, end);

        assertEquals(expected, assessment.derogations().get(0).status().key());
        assertEquals(expected.equals("applied") ? Verdict.DEROGATED : Verdict.FORBIDDEN, assessment.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theReportSaysThatItIsVoid(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String report = String.join(
                "\n",
                new CheckReport(
                                derogated("classified-data", "classification: secret", "HFDS", "until: 2026-12-31"),
                                locale,
                                Style.PLAIN)
                        .warnings());

        assertTrue(
                report.contains(
                        language.equals("en")
                                ? "Derogation D is void: no derogation lifts classified-data, whoever grants it."
                                : "La dérogation D est nulle\u00a0: aucune dérogation ne lève classified-data, quel que soit son auteur."),
                report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"level: recommended", "removed: true", "level: information"})
    void noLayerLowersIt(String amendment) {
        Reading<Doctrine> reading = DoctrineReader.extend(
                Assessing.BUILT_IN, "layer.yaml", """
                        format: 1
                        layer: { id: org, version: "1" }
                        sources:
                          NOTE:
                            title: { fr: Note, en: Note }
                            publisher: { fr: Service, en: Office }
                            date: "2026"
                            weight: { fr: Interne, en: Internal }
                        amendments:
                          constraints: { classified-data: { %s, sources: [ { id: NOTE, section: "1" } ] } }
                        """.formatted(amendment).getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(DoctrineProblem.NOT_TO_BE_AMENDED),
                ((Reading.Refused<Doctrine>) reading)
                        .complaints().stream()
                                .map(complaint -> complaint.problem())
                                .toList());
    }

    private static Assessment derogated(String constraint, String data, String authority, String end) {
        return Assessing.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { %s }
                environments: { production: { offer: cloud-commercial, exposure: [internet] } }
                derogations:
                  - id: D
                    constraint: %s
                    environments: [production]
                    offer: cloud-commercial
                    reason: Motif
                    decision: { reference: 2026/1, authority: "%s", date: 2026-01-01 }
                    %s
                """.formatted(data, constraint, authority, end));
    }
}
