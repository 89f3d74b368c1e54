package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.Assessments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of a build that goes on whatever is refused: the same findings as ever, none of them an error. */
class ObservedReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final BuildAssessment BUILD =
            Assessments.build(Policy.NONE.with(new Enforcement(Enforcement.Mode.OBSERVE, LocalDate.of(2027, 3, 1))));

    @ParameterizedTest
    @CsvSource({"MARKDOWN,fr", "MARKDOWN,en", "GITLAB,en"})
    void filesAreTheReviewedOnes(ReportFormat format, String language) throws IOException {
        byte[] bytes = Assessments.file(format, BUILD, Locale.forLanguageTag(language));
        new GoldenFile("report/observed/" + language + "/" + format.fileName())
                .verify(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysThatTheBuildGoesOnAndUntilWhen(ReportFormat format) {
        String file = new String(Assessments.file(format, BUILD, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertTrue(file.contains("1 March 2027") || file.contains("2027-03-01"), file);
        assertTrue(file.contains("only observed"), file);
    }

    @Test
    void theAssessmentKeepsItsVerdictsAndMarksWhatIsObserved() throws IOException {
        JsonNode observed = MAPPER.readTree(Assessments.file(ReportFormat.JSON, BUILD, Locale.ENGLISH));
        JsonNode enforced = MAPPER.readTree(Assessments.file(ReportFormat.JSON, Assessments.build(), Locale.ENGLISH));

        assertEquals("observe", observed.path("enforcement").asText());
        assertEquals("enforce", enforced.path("enforcement").asText());
        assertEquals(enforced.findValuesAsText("verdict"), observed.findValuesAsText("verdict"));
        assertEquals(enforced.findValuesAsText("result"), observed.findValuesAsText("result"));
        Set<String> marked = new TreeSet<>();
        for (JsonNode outcome : observed.findParents("result")) {
            if (outcome.path("observed").asBoolean()) {
                marked.add(outcome.path("result").asText());
            }
        }
        assertEquals(Set.of("undetermined", "violated"), marked);
        assertTrue(enforced.findValues("observed").stream().noneMatch(JsonNode::asBoolean));
        List<String> declarations = new ArrayList<>();
        for (JsonNode declaration : observed.path("declarations")) {
            declarations.add(declaration.path("path").asText() + " "
                    + declaration.path("observed").asBoolean());
        }
        assertEquals(
                List.of(
                        "batch/hosting.yaml true",
                        "directory/hosting.yaml false",
                        "gone/hosting.yaml true",
                        "hosting.yaml true",
                        "library/hosting.yaml false"),
                declarations);
    }

    @Test
    void noFindingIsAnError() throws IOException {
        JsonNode run = SarifReportTest.valid(BUILD).path("runs").get(0);
        List<String> levels = new ArrayList<>();
        run.path("results").forEach(result -> levels.add(result.path("level").asText()));

        assertEquals(Set.of("note", "warning"), new TreeSet<>(levels));
        assertEquals("observe", run.path("properties").path("enforcement").asText());
        assertTrue(new GitHubAnnotations(BUILD, Locale.FRENCH)
                .lines().stream().noneMatch(line -> line.startsWith("::error")));
        JsonNode entries = MAPPER.readTree(Assessments.file(ReportFormat.GITLAB, BUILD, Locale.ENGLISH));
        assertEquals(Set.of("info", "minor"), new TreeSet<>(entries.findValuesAsText("severity")));
    }

    @Test
    void theSameFindingsKeepTheirFingerprints() throws IOException {
        JsonNode observed = MAPPER.readTree(Assessments.file(ReportFormat.GITLAB, BUILD, Locale.ENGLISH));
        JsonNode enforced = MAPPER.readTree(Assessments.file(ReportFormat.GITLAB, Assessments.build(), Locale.ENGLISH));

        assertEquals(enforced.findValuesAsText("fingerprint"), observed.findValuesAsText("fingerprint"));
    }

    @Test
    void noTestFails() throws Exception {
        String file = new String(Assessments.file(ReportFormat.JUNIT, BUILD, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertFalse(file.contains("<failure"), file);
        assertFalse(file.contains("<error"), file);
        assertTrue(file.contains("<system-out>"), file);
        assertEquals(
                file.split("<testsuite ", -1).length - 1, file.split("failures=\"0\" errors=\"0\"", -1).length - 1);
    }
}
