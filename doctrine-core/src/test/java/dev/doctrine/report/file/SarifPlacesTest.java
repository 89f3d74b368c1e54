package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.evidence.MadeFiles;
import dev.doctrine.report.Assessments;
import dev.doctrine.report.EvidenceSample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a result stands, and where else one looks: the declaration that a file contradicts, and the other files. */
class SarifPlacesTest {

    @Test
    void aFindLeadsToWhatIsDeclaredAndToTheOtherFinds() throws IOException {
        JsonNode result =
                results(EvidenceSample.assessment(), "deployment-evidence").get(0);

        assertEquals(List.of("terraform/formation/ovh.tf:1:1"), places(result, "locations"));
        assertEquals(List.of("hosting.yaml:9:12", "terraform/recette.tf:1:1"), places(result, "relatedLocations"));
    }

    @Test
    void whatTheDeclarationAloneSaysLeadsNowhereElse() throws IOException {
        List<JsonNode> results = results(EvidenceSample.assessment(), "cloud-native-first");

        assertTrue(!results.isEmpty(), "there is such a result");
        results.forEach(result -> assertTrue(result.path("relatedLocations").isMissingNode(), result::toString));
    }

    @Test
    void ofManyFindsTheFirstAreNamed() throws IOException {
        MadeFiles files = MadeFiles.none();
        for (int i = 100; i < 150; i++) {
            files = files.and(
                    "terraform/recette/" + i + ".tf", "provider \"aws\" {}\n".getBytes(StandardCharsets.UTF_8));
        }
        Assessment assessment = EvidenceSample.assessment(EvidenceSample.scan(files));
        List<String> related = places(results(assessment, "evidence-forbidden").get(0), "relatedLocations");

        assertEquals(20, related.size());
        assertEquals(List.of("hosting.yaml:9:12", "terraform/recette/101.tf:1:1"), related.subList(0, 2));
    }

    private static List<JsonNode> results(Assessment assessment, String rule) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        for (JsonNode result :
                SarifReportTest.valid(Assessments.build(assessment)).findPath("results")) {
            if (result.path("ruleId").asText().equals(rule)) {
                results.add(result);
            }
        }
        return results;
    }

    private static List<String> places(JsonNode result, String field) {
        List<String> places = new ArrayList<>();
        for (JsonNode location : result.path(field)) {
            JsonNode place = location.path("physicalLocation");
            JsonNode region = place.path("region");
            places.add(place.path("artifactLocation").path("uri").asText() + ":"
                    + region.path("startLine").asInt() + ":"
                    + region.path("startColumn").asInt());
        }
        return places;
    }
}
