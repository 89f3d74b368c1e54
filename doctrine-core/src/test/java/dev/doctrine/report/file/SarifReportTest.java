package dev.doctrine.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.Assessments;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the official schema, and against what GitHub's documentation of code scanning asks for beyond it. */
class SarifReportTest {

    private static final Pattern OPEN_PLACE = Pattern.compile("\\{[^{} ]*}");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Schema SCHEMA = schema();

    static final List<String> HOSTILE = Assessments.HOSTILE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isValid(String language) throws IOException {
        assertValid(new SarifReport(Assessments.build(Assessments.everyOutcome()), Locale.forLanguageTag(language))
                .bytes());
    }

    @Test
    void aStrokeBeforeTheBracketMakesNoLink() throws IOException {
        JsonNode run = run(Assessments.everyOutcome("[click\\](https://evil.example)"));

        for (JsonNode result : run.path("results")) {
            assertFalse(result.path("message").path("text").asText().contains("\\\\]("), result::toString);
        }
        assertTrue(run.path("results").toString().contains("https://evil.example"));
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void isValidWhateverTheDeclarationSays(String text) throws IOException {
        JsonNode run =
                assertValid(new SarifReport(Assessments.build(Assessments.everyOutcome(text)), Locale.ENGLISH).bytes());
        assertEquals(
                levels(run(Assessments.everyOutcome())), levels(run), "the same findings, whatever things are called");
        for (JsonNode result : run.path("results")) {
            String message = result.path("message").path("text").asText();
            assertFalse(message.replace("\\](", "").contains("]("), message);
            assertTrue(message.replace("{{", "").replace("}}", "").matches("[^{}]*"), message);
        }
    }

    /** The report of this build, if it is valid. */
    static JsonNode valid(BuildAssessment build) throws IOException {
        byte[] bytes = new SarifReport(build, Locale.ENGLISH).bytes();
        assertValid(bytes);
        return MAPPER.readTree(bytes);
    }

    @Test
    void theSchemaRefusesWhatIsWrong() {
        String file = new String(
                        new SarifReport(Assessments.build(Assessments.everyOutcome()), Locale.ENGLISH).bytes(),
                        StandardCharsets.UTF_8)
                .replace("\"level\": \"error\"", "\"level\": \"blocker\"");
        assertFalse(SCHEMA.validate(file, InputFormat.JSON).isEmpty());
    }

    @Test
    void aPathIsWrittenAsAUri() throws IOException {
        Assessment assessment = Assessments.assess(
                "mon app/%0A é:1/hosting.yaml", Assessments.resource("every-outcome.yaml"), Assessments.BUILT_IN);
        JsonNode run = assertValid(new SarifReport(Assessments.build(assessment), Locale.ENGLISH).bytes());
        Set<String> uris = results(run)
                .map(result ->
                        location(result).path("artifactLocation").path("uri").asText())
                .collect(Collectors.toSet());
        assertEquals(Set.of("mon%20app/%250A%20%C3%A9%3A1/hosting.yaml"), uris);
    }

    /** On the last day of its review a layer is fresh; past it, the run says so, whatever the findings. */
    @ParameterizedTest
    @CsvSource({"2027-06-30, 0", "2027-07-01, 2"})
    void theRunTellsOfLayersThatAreDueForReview(LocalDate day, int due) throws IOException {
        BuildAssessment build =
                new BuildAssessment(Assessments.BUILT_IN, Policy.NONE, day, List.of(), List.of(), List.of());
        JsonNode invocation = assertValid(new SarifReport(build, Locale.ENGLISH).bytes())
                .path("invocations")
                .path(0);
        assertTrue(invocation.path("executionSuccessful").asBoolean());
        List<String> told = StreamSupport.stream(
                        invocation.path("toolExecutionNotifications").spliterator(), false)
                .map(notice -> notice.path("level").asText() + " "
                        + notice.path("message").path("text").asText())
                .toList();
        assertEquals(due, told.size(), told.toString());
        assertTrue(
                told.stream().allMatch(notice -> notice.matches("warning The layer (base|state) .*2027-06-30.*")),
                told.toString());
    }

    @Test
    void rulesHaveWhatGitHubRequires() throws IOException {
        for (JsonNode rule :
                run(Assessments.everyOutcome()).path("tool").path("driver").path("rules")) {
            for (String field : List.of("shortDescription", "fullDescription", "help")) {
                String text = rule.path(field).path("text").asText();
                assertFalse(text.isBlank(), rule.toString());
                assertTrue(field.equals("help") || text.length() <= 1024, text);
            }
            assertFalse(rule.path("help").path("markdown").asText().isBlank());
            assertTrue(rule.path("properties").path("tags").size() <= 10);
            // Braces with spaces within are YAML that one is to write; a name alone is a place that was left open.
            assertFalse(
                    OPEN_PLACE.matcher(rule.path("help").path("text").asText()).find(), rule.toString());
        }
    }

    @Test
    void everyConstraintIsARule() throws IOException {
        JsonNode run = run(Assessments.everyOutcome());
        List<String> ids =
                texts(run.path("tool").path("driver").path("rules"), "id").toList();
        assertEquals(
                Stream.concat(
                                Assessments.BUILT_IN.constraints().stream().map(Constraint::id),
                                Stream.of(
                                        "doctrine.derogation",
                                        "doctrine.acknowledgement",
                                        "doctrine.loosened",
                                        "doctrine.not-hosted",
                                        "doctrine.declaration",
                                        "doctrine.missing",
                                        "doctrine.skipped"))
                        .toList(),
                ids);
        results(run)
                .forEach(result -> assertEquals(
                        result.path("ruleId").asText(),
                        ids.get(result.path("ruleIndex").asInt())));
    }

    @Test
    void resultsHaveWhatGitHubRequires() throws IOException {
        results(run(Assessments.everyOutcome())).forEach(result -> {
            assertFalse(result.path("message").path("text").asText().isBlank());
            assertEquals(1, result.path("locations").size());
            JsonNode region = location(result).path("region");
            for (String field : List.of("startLine", "startColumn", "endLine", "endColumn")) {
                assertTrue(region.path(field).asInt() > 0, field);
            }
            assertFalse(result.path("partialFingerprints")
                    .path("primaryLocationLineHash")
                    .asText()
                    .isBlank());
        });
    }

    @Test
    void levelsAreThoseOfTheConstraintsAndOnlyWhatIsLiftedOrAcknowledgedIsSuppressed() throws IOException {
        Assessment assessment = Assessments.assess(Assessments.resource("every-outcome.yaml"), withInformation());
        JsonNode run = run(assessment);
        assertEquals(
                Map.of("error", 8L, "warning", 14L + 7 + 3, "note", 1L + 1 + 2),
                results(run)
                        .collect(Collectors.groupingBy(
                                result -> result.path("level").asText(), Collectors.counting())));
        List<JsonNode> suppressed =
                results(run).filter(result -> result.has("suppressions")).toList();
        assertEquals(
                List.of("homologation", "public-finance-affinity", "data-ceiling"),
                suppressed.stream()
                        .map(result -> result.path("ruleId").asText())
                        .toList());
        assertEquals(
                "The project acknowledges homologation for production until 2027-01-31: Commission d'homologation en"
                        + " décembre 2026",
                suppressed
                        .get(0)
                        .path("suppressions")
                        .get(0)
                        .path("justification")
                        .asText());
        JsonNode suppression = suppressed.get(2).path("suppressions").get(0);
        assertEquals("external", suppression.path("kind").asText());
        assertEquals("accepted", suppression.path("status").asText());
        assertEquals(
                "Derogation DER-2026-014 lifts data-ceiling for test on cloud-prive-secnumcloud: decision 2026/113 of"
                        + " 2026-05-12 by HFDS, until 2027-05-12. Reason: Migration vers Cloud PI engagée",
                suppression.path("justification").asText());
    }

    @Test
    void fingerprintsAreUniqueAndStayWhenLinesMove() throws IOException {
        List<String> before = fingerprints(Assessments.resource("every-outcome.yaml"));
        List<String> after = fingerprints(
                "#\n#\n" + Assessments.resource("every-outcome.yaml").replace(": [", ":   ["));
        assertEquals(before.size(), new HashSet<>(before).size());
        assertEquals(before, after);
        Set<String> elsewhere = new TreeSet<>(
                fingerprints(Assessments.resource("every-outcome.yaml").replace("Suivi des titres", "Autre")));
        assertTrue(elsewhere.stream().noneMatch(before::contains));
    }

    private static List<String> fingerprints(String yaml) throws IOException {
        return results(run(Assessments.assess(yaml)))
                .map(result -> result.path("partialFingerprints")
                        .path("primaryLocationLineHash")
                        .asText())
                .toList();
    }

    /** The built-in doctrine with one constraint that only informs, and one finding of it. */
    private static Doctrine withInformation() {
        String yaml = layer("base.yaml");
        String changed = yaml.replaceFirst("(?s)(\n  cloud-native-first:\n    level: )recommended", "$1information");
        assertFalse(changed.equals(yaml));
        Doctrine base = accepted(DoctrineReader.read("base.yaml", changed.getBytes(StandardCharsets.UTF_8)));
        byte[] state = layer("state.yaml").getBytes(StandardCharsets.UTF_8);
        return accepted(DoctrineReader.extend(base, "state.yaml", state));
    }

    private static String layer(String name) {
        try (InputStream stream = DoctrineReader.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    private static JsonNode run(Assessment assessment) throws IOException {
        return assertValid(new SarifReport(Assessments.build(assessment), Locale.ENGLISH).bytes());
    }

    private static JsonNode assertValid(byte[] bytes) throws IOException {
        assertEquals(List.of(), SCHEMA.validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON));
        return MAPPER.readTree(bytes).path("runs").get(0);
    }

    private static Stream<JsonNode> results(JsonNode run) {
        return StreamSupport.stream(run.path("results").spliterator(), false);
    }

    private static JsonNode location(JsonNode result) {
        return result.path("locations").get(0).path("physicalLocation");
    }

    private static List<String> levels(JsonNode run) {
        return texts(run.path("results"), "level").toList();
    }

    private static Stream<String> texts(JsonNode nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(field).asText());
    }

    private static Schema schema() {
        try (InputStream stream = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
