package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.doctrine.Source;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.Assessments;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers see what a source is in law, whether and when it was read, where it is, and when it is to be read again. */
class SourcesTest {

    private static final String HEALTH = """
            version: 1
            application: { name: Dossiers, owner: { name: Direction, kind: state } }
            data: { classification: usuel, categories: [personal, health] }
            environments:
              production: { offer: cloud-commercial, homologation: { level: usuel, until: 2027-07-20 } }
            """;

    private static final String LAW = "A law is behind this: it binds, though the doctrine here only warns.";

    private static final String REVIEW = "was to be reviewed by 2027-06-30";

    /** After the day on which the built-in layers are due for review, and shortly before an accreditation ends. */
    private static final LocalDate LATE = LocalDate.of(2027, 7, 1);

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aWarningThatALawIsBehindSaysSo(ReportFormat format) {
        assertTrue(file(format, LocalDate.of(2026, 11, 26)).contains(LAW), format.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "JUNIT", "MARKDOWN", "HTML"})
    void whatIsDueAndWhatEndsIsSaid(ReportFormat format) {
        String before = file(format, LocalDate.of(2026, 11, 26));
        assertFalse(before.contains(REVIEW), format.name());
        String late = file(format, LATE);
        assertTrue(late.contains(REVIEW), format.name());
        assertTrue(late.contains("the maintainers of Doctrine"), format.name());
        assertTrue(late.contains("ends on 2027-07-20"), format.name());
    }

    @Test
    void theLogSaysWhatIsDue() {
        List<String> warnings = new CheckReport(assessment(LATE), Locale.ENGLISH, Style.PLAIN).warnings();
        assertEquals(3, warnings.stream().filter(line -> line.contains(REVIEW)).count());
    }

    @Test
    void theDoctrineListsEachSourceOnce() throws IOException {
        JsonNode sources = new ObjectMapper()
                .readTree(file(ReportFormat.JSON, LATE))
                .path("doctrine")
                .path("sources");
        assertEquals(Assessments.BUILT_IN.sources().stream().map(Source::id).toList(), sources.findValuesAsText("id"));
        for (JsonNode source : sources) {
            if (source.path("id").asText().equals("HDS")) {
                assertEquals("{\"id\":\"HDS\",\"force\":\"law\",\"read\":null,\"url\":null}", source.toString());
            }
        }
    }

    /** Of an address, only what a reader of doctrines accepts reaches a link; an ampersand would begin an entity. */
    @Test
    void anAddressIsALinkInMarkdown() {
        Source source = Assessments.BUILT_IN.sources().get(1);
        Source other = new Source(
                source.id(),
                source.title(),
                source.publisher(),
                source.date(),
                source.weight(),
                source.forceOrNull(),
                source.readOrNull(),
                source.notRead(),
                "https://example.org/a?b=1&copy=2");
        assertEquals("[a\\]\\[b](<https://example.org/a?b=1&amp;copy=2>)", Markdown.linked("a][b", other));
    }

    private static String file(ReportFormat format, LocalDate today) {
        return new String(
                Assessments.file(
                        format,
                        new BuildAssessment(
                                Assessments.BUILT_IN,
                                Policy.NONE,
                                today,
                                List.of(new DeclarationAssessment(
                                        "hosting.yaml",
                                        "0".repeat(64),
                                        List.of("."),
                                        new Reading.Accepted<>(assessment(today)))),
                                List.of(),
                                List.of()),
                        Locale.ENGLISH),
                StandardCharsets.UTF_8);
    }

    private static Assessment assessment(LocalDate today) {
        if (new Assessor(Assessments.BUILT_IN).assess("hosting.yaml", HEALTH.getBytes(StandardCharsets.UTF_8), today)
                instanceof Reading.Accepted<Assessment> accepted) {
            return accepted.value();
        }
        throw new AssertionError(HEALTH);
    }
}
