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
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.Assessments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code assessment.json} is what its schema says, whole, and small. */
class JsonReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Schema SCHEMA = schema();

    private static final Path BENCHMARK =
            Path.of("src", "jmh", "resources", "dev", "doctrine", "benchmark", "hosting.yaml");

    static final List<String> HOSTILE = Assessments.HOSTILE;

    static Stream<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
            return files.filter(file -> file.getFileName().toString().matches("assessment\\..*json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void goldenFilesAreWhatTheSchemaSays(Path file) throws IOException {
        assertEquals(List.of(), SCHEMA.validate(Files.readString(file), InputFormat.JSON));
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        String file = new String(bytes(Assessments.build()), StandardCharsets.UTF_8);
        for (String wrong : List.of(
                file.replace("\"verdict\":\"forbidden\"", "\"verdict\":\"perhaps\""),
                file.replace("\"missing\"", "\"lacking\""),
                file.replace("\"day\":\"", "\"day\":\"x"),
                file.replace("\"observed\":false", "\"observed\":0"),
                file.replace("\"result\":\"violated\"", "\"result\":\"satisfied\""))) {
            assertFalse(wrong.equals(file));
            assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void isWhatTheSchemaSaysWhateverTheDeclarationSays(String text) {
        String file = new String(bytes(Assessments.build(Assessments.everyOutcome(text))), StandardCharsets.UTF_8);
        assertEquals(List.of(), SCHEMA.validate(file, InputFormat.JSON));
    }

    @Test
    void everyConstraintStandsInOneOfTheThreeListsOfEachEnvironment() throws IOException {
        List<String> all = Assessments.BUILT_IN.constraints().stream()
                .map(Constraint::id)
                .sorted()
                .toList();
        int environments = 0;
        for (JsonNode declaration : read(Assessments.build()).path("declarations")) {
            for (JsonNode environment : declaration.path("environments")) {
                List<String> listed =
                        new ArrayList<>(environment.path("outcomes").findValuesAsText("constraint"));
                listed.addAll(environment.path("satisfied").findValuesAsText("constraint"));
                environment.path("notApplicable").forEach(id -> listed.add(id.asText()));
                assertEquals(all, listed.stream().sorted().toList());
                environments++;
            }
        }
        assertEquals(6, environments);
    }

    @Test
    void whatCannotBeJudgedIsUndeterminedAndSaysWhy() throws IOException {
        JsonNode build = read(Assessments.build());
        JsonNode unreadable = build.path("declarations").get(0);
        assertEquals("undetermined", unreadable.path("verdict").asText());
        assertTrue(unreadable.path("application").isNull());
        assertTrue(unreadable.path("environments").isEmpty());
        assertTrue(unreadable.path("complaints").size() > 1);
        assertTrue(build.path("declarations").get(2).path("sha256").isNull());
        assertEquals("[{\"module\":\"import\"}]", build.path("missing").toString());
        assertEquals("docs", build.path("skipped").get(0).path("module").asText());
        assertEquals(
                "Recette « urgente » \\ \"demain\"\n",
                build.path("skipped").get(0).path("reason").asText());
        BuildAssessment nothing = new BuildAssessment(
                Assessments.BUILT_IN, Policy.NONE, LocalDate.EPOCH, List.of(), List.of(), List.of());
        assertEquals("undetermined", read(nothing).path("verdict").asText());
        assertEquals("[{\"module\":\".\"}]", read(nothing).path("missing").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aDeclarationTakesLittleSpace(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        int doctrine = new JsonReport(declaring(0), locale).bytes().length;
        int one = new JsonReport(declaring(1), locale).bytes().length;
        int two = new JsonReport(declaring(2), locale).bytes().length;
        assertTrue(one - doctrine <= 12 * 1024, "beyond the doctrine: " + (one - doctrine));
        assertTrue(two - one <= 6700, "each further declaration: " + (two - one));
    }

    /** A build with as many declarations like that of the benchmarks. */
    private static BuildAssessment declaring(int count) throws IOException {
        byte[] yaml = Files.readAllBytes(BENCHMARK);
        LocalDate today = LocalDate.of(2026, 6, 15);
        Assessor assessor = new Assessor(Assessments.BUILT_IN);
        List<DeclarationAssessment> declarations = IntStream.range(0, count)
                .mapToObj(i -> "module-" + i)
                .map(module -> new DeclarationAssessment(
                        module + "/hosting.yaml",
                        "0".repeat(64),
                        List.of(module),
                        assessor.assess(module + "/hosting.yaml", yaml, today)))
                .toList();
        return new BuildAssessment(Assessments.BUILT_IN, Policy.NONE, today, declarations, List.of(), List.of());
    }

    private static byte[] bytes(BuildAssessment build) {
        return new JsonReport(build, Locale.ENGLISH).bytes();
    }

    private static JsonNode read(BuildAssessment build) throws IOException {
        return MAPPER.readTree(bytes(build));
    }

    private static Schema schema() {
        try (InputStream stream = JsonReport.class.getResourceAsStream("assessment.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
