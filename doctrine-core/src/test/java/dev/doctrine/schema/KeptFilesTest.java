package dev.doctrine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was written for an earlier version is still read, and what is written now can be read as it was. The files in "kept" are
 * not adapted to the code: whoever has to change one breaks a promise, which the changelog then says under "Changed".
 */
class KeptFilesTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "doctrine");
    private static final Path KEPT = RESOURCES.resolve("kept");
    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "DECLARATION, hosting.yaml",
        "DECLARATION, hosting-every-key.yaml",
        "LAYER, layer.yaml",
        "POLICY, policy.yaml",
        "EXPECTATIONS, expectations.yaml"
    })
    void areStillRead(ReaderOf reader, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(KEPT.resolve(name));

        assertEquals(List.of(), reader.complaints(name, bytes, DOCTRINE));
        assertEquals(
                List.of(),
                Validator.of(reader.kind(), DOCTRINE)
                        .complaints(Validator.file(name, bytes).orElseThrow()));
    }

    @Test
    void aDeclarationMeansTheSame() throws IOException {
        String name = "hosting-every-key.yaml";
        Reading<Declaration> reading = DeclarationReader.read(name, Files.readAllBytes(KEPT.resolve(name)), DOCTRINE);
        Declaration declaration = ((Reading.Accepted<Declaration>) reading).value();

        List<String> facts = new ArrayList<>();
        declaration.environments().forEach(environment -> {
            facts.add(environment.name() + ": offer=" + environment.offer());
            for (DeclaredFact fact : DeclaredFact.values()) {
                if (environment.facts().states(fact)) {
                    facts.add(environment.name() + ": " + fact.key() + "="
                            + fact.type().write(environment.facts().value(fact)));
                }
            }
        });
        List<String> missing = new ArrayList<>(Files.readAllLines(KEPT.resolve("hosting-every-key.facts.txt")));
        assertFalse(missing.isEmpty());
        missing.removeAll(facts);
        assertEquals(List.of(), missing, facts::toString);
    }

    @Test
    void anAssessmentIsStillRead() throws IOException {
        try (InputStream stream = Files.newInputStream(KEPT.resolve("written.json"))) {
            assertInstanceOf(Reading.Accepted.class, WrittenAssessment.read("written.json", stream));
        }
    }

    /** Readers ignore keys that they do not know: those that there were are there, and are what they were. */
    @Test
    void whatIsWrittenNowIsReadAsItWas() throws IOException {
        JsonNode schema = MAPPER.readTree(Files.readAllBytes(KEPT.resolve("written.schema.json")));
        letNewKeysIn(schema);
        JsonNode written = MAPPER.readTree(Files.readAllBytes(RESOURCES.resolve("report/assessment.en.golden.json")));

        assertEquals(List.of(), complaints(schema, written));
        ((ObjectNode) written).put("new", 1);
        assertEquals(List.of(), complaints(schema, written));
        ((ObjectNode) written).remove("verdict");
        assertFalse(complaints(schema, written).isEmpty());
    }

    private static void letNewKeysIn(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && schema.path("additionalProperties").isBoolean()) {
            object.remove("additionalProperties");
        }
        schema.forEach(KeptFilesTest::letNewKeysIn);
    }

    private static List<String> complaints(JsonNode schema, JsonNode file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(file)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
