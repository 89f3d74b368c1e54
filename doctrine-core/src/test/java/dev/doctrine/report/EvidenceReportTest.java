package dev.doctrine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.MadeFiles;
import dev.doctrine.report.file.GitHubAnnotations;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.terminal.ExplainReport;
import dev.doctrine.report.text.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the repository shows, in the reports: at its place, no more than that, and not at all where nobody looked. */
class EvidenceReportTest {

    private static final Evidence NOTHING = EvidenceSample.scan(MadeFiles.none().and("README.md", new byte[0]));

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noReportSaysAValueOfTheRepository(ReportFormat format) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String text = text(format, EvidenceSample.assessment(), locale);
            assertTrue(text.contains("amazon") || text.contains("Amazon"), text);
            for (String value : List.of("secret.abc", "AUDIT_URL", "eu-west-3", "jdbc:")) {
                assertFalse(text.contains(value), value);
            }
        }
    }

    @Test
    void whereNobodyLookedNothingIsSaidOfIt() {
        Assessment assessment = EvidenceSample.assessment(Evidence.NONE);
        for (String text : read(assessment)) {
            assertFalse(text.contains("What the repository shows") || text.contains("Files looked at"), text);
        }
        assertFalse(text(ReportFormat.JSON, assessment, Locale.ENGLISH).contains("\"evidence\":"));
    }

    @Test
    void whereSomebodyLookedAndFoundNothingThatIsSaid() throws IOException {
        Assessment assessment = EvidenceSample.assessment(NOTHING);
        for (String text : read(assessment)) {
            assertTrue(text.contains("What the repository shows"), text);
            assertTrue(text.contains("Files looked at: 0. Nothing found."), text);
        }
        JsonNode evidence = written(assessment);
        assertTrue(evidence.path("finds").isArray() && evidence.path("finds").isEmpty());
    }

    @Test
    void whatWasNotLookedAtIsSaid() throws IOException {
        Evidence evidence = NOTHING.with(NOTHING.coverage().listed(List.of("docs"), List.of("closed"), 2, true));
        Assessment assessment = EvidenceSample.assessment(evidence);
        for (String text : read(assessment)) {
            assertTrue(text.contains("There are more names than are looked at: not all files were."), text);
            assertTrue(text.contains("Folders left out: 1 (docs)."), text);
            assertTrue(text.contains("Not read, being links, too large, too many or closed: 1 (closed)."), text);
            assertTrue(
                    text.contains("Files and folders not looked at because their name is not UTF-8 or is no path: 2."),
                    text);
        }
        JsonNode evidenceWritten = written(assessment);
        assertEquals(2, evidenceWritten.path("unusable").asInt());
        assertTrue(evidenceWritten.path("cut").asBoolean());
    }

    /** What people read of it. */
    private static List<String> read(Assessment assessment) {
        return List.of(
                text(ReportFormat.MARKDOWN, assessment, Locale.ENGLISH),
                text(ReportFormat.HTML, assessment, Locale.ENGLISH),
                explained(assessment));
    }

    private static JsonNode written(Assessment assessment) throws IOException {
        return new ObjectMapper()
                .readTree(text(ReportFormat.JSON, assessment, Locale.ENGLISH))
                .findPath("evidence");
    }

    @Test
    void whoLooksForNothingCallsNoExplanationUnused() {
        assertEquals(List.of("microsoft"), idle(EvidenceSample.assessment(Evidence.NONE)));
        assertEquals(List.of("amazon", "scaleway", "microsoft", "google"), idle(EvidenceSample.assessment(NOTHING)));
    }

    private static List<String> idle(Assessment assessment) {
        return assessment.evidence().idle().stream()
                .map(review -> review.explanation().host())
                .toList();
    }

    @Test
    void theRefusalSaysWhichExplanationsDoNotCount() {
        String refusal = new CheckReport(EvidenceSample.assessment(), Locale.ENGLISH, Style.PLAIN).refusal();

        assertTrue(refusal.contains("of the host \"microsoft\" in \"terraform/azure.tf\", ended on"), refusal);
    }

    @Test
    void aFindingStandsWhereTheRepositoryShowsIt() throws IOException {
        Assessment assessment = EvidenceSample.assessment();
        JsonNode sarif = new ObjectMapper().readTree(text(ReportFormat.SARIF, assessment, Locale.ENGLISH));
        List<String> places = new ArrayList<>();
        for (JsonNode result : sarif.findPath("results")) {
            if (result.path("ruleId").asText().equals("evidence-forbidden")) {
                JsonNode place = result.findPath("physicalLocation");
                places.add(place.findPath("uri").asText() + ":"
                        + place.findPath("startLine").asInt());
            }
        }
        assertEquals(
                List.of("src/main/resources/application-production.properties:1", "terraform/formation/ovh.tf:1"),
                places);
        JsonNode quality = new ObjectMapper().readTree(text(ReportFormat.GITLAB, assessment, Locale.ENGLISH));
        assertTrue(quality.findValuesAsText("path").contains("terraform/formation/ovh.tf"), quality::toString);
        List<String> annotations = new GitHubAnnotations(Assessments.build(assessment), Locale.ENGLISH).lines();
        assertTrue(
                annotations.stream()
                        .anyMatch(line -> line.startsWith("::error file=terraform/formation/ovh.tf,line=1")),
                annotations::toString);
        String junit = text(ReportFormat.JUNIT, assessment, Locale.ENGLISH);
        assertTrue(junit.contains("terraform/formation/ovh.tf:1:1 Environment"), junit);
    }

    @Test
    void fingerprintsAreOfTheHostAndNotOfTheLine() throws IOException {
        List<String> one = fingerprints("main.tf", "provider \"ovh\" {}\n");

        assertEquals(one.size(), new HashSet<>(one).size());
        assertEquals(one, fingerprints("main.tf", "\n\nprovider \"ovh\" {}\n"));
        assertEquals(one, fingerprints("infra/main.tf", "provider \"ovh\" {}\nprovider \"ovh\" {}\n"));
        assertNotEquals(one, fingerprints("main.tf", "provider \"digitalocean\" {}\n"));
        assertNotEquals(one, fingerprints("main.tf", "provider \"ovh\" {}\nprovider \"digitalocean\" {}\n"));
    }

    private static List<String> fingerprints(String file, String text) throws IOException {
        Evidence evidence =
                EvidenceSample.scan(MadeFiles.none().and("production/" + file, text.getBytes(StandardCharsets.UTF_8)));
        return new ObjectMapper()
                .readTree(text(ReportFormat.GITLAB, EvidenceSample.assessment(evidence), Locale.ENGLISH))
                .findValuesAsText("fingerprint");
    }

    private static String explained(Assessment assessment) {
        return String.join("\n", new ExplainReport(assessment, Locale.ENGLISH, Style.PLAIN).lines());
    }

    private static String text(ReportFormat format, Assessment assessment, Locale locale) {
        return new String(Assessments.file(format, Assessments.build(assessment), locale), StandardCharsets.UTF_8);
    }
}
