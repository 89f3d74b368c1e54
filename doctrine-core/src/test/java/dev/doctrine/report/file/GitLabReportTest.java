package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.Assessments;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Against the list of fields in GitLab's documentation: GitLab publishes no schema, and stops reading at the first entry
 * that lacks one.
 */
class GitLabReportTest {

    private static final Set<String> SEVERITIES = Set.of("info", "minor", "major", "critical", "blocker");

    static final List<String> HOSTILE = Assessments.HOSTILE;

    @Test
    void entriesHaveTheFieldsThatGitLabReads() throws IOException {
        JsonNode entries = read(Assessments.everyOutcome());
        assertTrue(entries.isArray());
        assertFalse(entries.isEmpty());
        entries.forEach(GitLabReportTest::assertComplete);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void entriesAreTheSameWhateverTheDeclarationSays(String text) throws IOException {
        JsonNode entries = read(Assessments.everyOutcome(text));
        entries.forEach(GitLabReportTest::assertComplete);
        assertEquals(
                read(Assessments.everyOutcome()).findValuesAsText("check_name"),
                entries.findValuesAsText("check_name"));
        List<String> fingerprints = entries.findValuesAsText("fingerprint");
        assertEquals(fingerprints.size(), new HashSet<>(fingerprints).size());
    }

    @Test
    void severitiesTellOutcomesApart() throws IOException {
        Map<String, Long> severities = StreamSupport.stream(
                        read(Assessments.everyOutcome()).spliterator(), false)
                .collect(Collectors.groupingBy(entry -> entry.path("severity").asText(), Collectors.counting()));
        // Violated, undetermined, warnings with derogations and acknowledgements without effect, derogated and
        // acknowledged.
        assertEquals(Map.of("blocker", 6L, "major", 2L, "minor", 15L + 7 + 3, "info", 1L + 2), severities);
    }

    @Test
    void fingerprintsStayWhenLinesMove() throws IOException {
        String yaml = Assessments.resource("every-outcome.yaml");
        assertEquals(
                read(Assessments.assess(yaml)).findValuesAsText("fingerprint"),
                read(Assessments.assess("#\n" + yaml)).findValuesAsText("fingerprint"));
    }

    @Test
    void whatADerogationLiftsIsAnotherFindingThanWhatItLeaves() throws IOException {
        String yaml = Assessments.resource("every-outcome.yaml");
        List<String> lifted = read(Assessments.assess(yaml)).findValuesAsText("fingerprint");
        List<String> left = read(Assessments.assess(yaml.replace("until: 2027-05-12", "until: 2026-06-12")))
                .findValuesAsText("fingerprint");
        assertEquals(1, lifted.stream().filter(print -> !left.contains(print)).count());
        // The constraint, and the derogation that has ended.
        assertEquals(2, left.stream().filter(print -> !lifted.contains(print)).count());
    }

    @Test
    void aDerogationMayHaveTheIdOfARegisteredOne() throws IOException {
        String derogation =
                "constraint: data-ceiling, environments: [production], offer: nubo, reason: R, until: 2026-01-01 }\n";
        Doctrine doctrine = ((Reading.Accepted<Doctrine>) DoctrineReader.extend(
                        Assessing.BUILT_IN,
                        "layer.yaml",
                        ("format: 1\nlayer: { id: org, version: \"1\" }\nderogations:\n  - { id: D, application: Essai, "
                                        + derogation)
                                .getBytes(StandardCharsets.UTF_8)))
                .value();
        String yaml = """
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                data: { classification: usuel }
                environments: { production: { offer: nubo } }
                derogations:
                  - { id: D,\s""" + derogation;
        List<String> fingerprints =
                read(Assessing.assess(doctrine, yaml, "2026-06-15")).findValuesAsText("fingerprint");

        assertTrue(fingerprints.size() >= 2);
        assertEquals(fingerprints.size(), new HashSet<>(fingerprints).size());
    }

    private static void assertComplete(JsonNode entry) {
        assertFalse(entry.path("description").asText().isBlank(), entry.toString());
        assertFalse(entry.path("description").asText().contains("\n"), entry.toString());
        assertFalse(entry.path("check_name").asText().isBlank(), entry.toString());
        assertTrue(entry.path("fingerprint").asText().matches("[0-9a-f]{64}"), entry.toString());
        assertTrue(SEVERITIES.contains(entry.path("severity").asText()), entry.toString());
        assertEquals("hosting.yaml", entry.path("location").path("path").asText());
        assertTrue(entry.path("location").path("lines").path("begin").isInt(), entry.toString());
        assertTrue(entry.path("location").path("lines").path("begin").asInt() > 0, entry.toString());
    }

    private static JsonNode read(Assessment assessment) throws IOException {
        return new ObjectMapper().readTree(new GitLabReport(Assessments.build(assessment), Locale.ENGLISH).bytes());
    }
}
