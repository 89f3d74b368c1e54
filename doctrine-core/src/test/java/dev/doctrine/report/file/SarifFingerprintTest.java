package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.Assessments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project cannot know what organisations register: the same id may stand for a derogation of each. */
class SarifFingerprintTest {

    /** Neither lifts anything, each for the same reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expired   | decision: { reference: R, authority: HFDS, date: 2025-01-01 }, until: 2026-01-01",
                "undecided | until: 2026-12-31",
                "unused    | decision: { reference: R, authority: HFDS, date: 2026-01-01 }, until: 2026-12-31"
            })
    void derogationsOfOneIdInDeclarationAndRegisterAreTwoResults(String why, String terms) throws IOException {
        String derogation = "constraint: data-ceiling, environments: [production], offer: nubo, reason: R, " + terms;
        Doctrine one =
                registering(Assessing.BUILT_IN, "one", "  - { id: D, application: Essai, " + derogation + " }\n");
        Doctrine two = registering(one, "two", "  - { id: E, application: Essai, " + derogation + " }\n");
        List<JsonNode> results = idle(two, """
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                data: { classification: usuel }
                environments: { production: { offer: nubo } }
                derogations:
                  - { id: D,\s""" + derogation + " }\n" + "  - { id: E, " + derogation + " }\n");
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode result : results) {
            fingerprints.add(result.path("partialFingerprints")
                    .path("primaryLocationLineHash")
                    .asText());
        }

        assertEquals(4, results.size(), why);
        assertEquals(4, new HashSet<>(fingerprints).size(), why);
    }

    private static List<JsonNode> idle(Doctrine doctrine, String yaml) throws IOException {
        List<JsonNode> idle = new ArrayList<>();
        for (JsonNode result : SarifReportTest.valid(Assessments.build(Assessing.assess(doctrine, yaml, "2026-06-15")))
                .findPath("results")) {
            if (result.path("ruleId").asText().equals(Findings.IDLE_DEROGATION)) {
                idle.add(result);
            }
        }
        return idle;
    }

    private static Doctrine registering(Doctrine below, String layer, String derogation) {
        String yaml = "format: 1\nlayer: { id: " + layer + ", version: \"1\" }\nderogations:\n" + derogation;
        return DoctrineReader.extend(below, "layer.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
    }
}
