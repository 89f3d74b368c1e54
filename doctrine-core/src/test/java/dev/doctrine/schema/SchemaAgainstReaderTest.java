package dev.doctrine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.doctrine.Assessing;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a reader accepts is valid; what it refuses for an unknown key, a wrong word or a wrong type is not. That holds schema
 * and reader together: a key that only one of them knows fails here.
 */
@Tag("sweep")
class SchemaAgainstReaderTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "doctrine");

    private static final List<Path> FOLDERS = List.of(
            Path.of("src", "main", "resources"),
            Path.of("src", "test", "resources"),
            Path.of("..", "doctrine-maven-plugin", "src"),
            Path.of("..", "examples"));

    /** The mistakes that a schema has to find. */
    private static final Set<Problem> PLAIN = Set.of(
            ReadingProblem.UNKNOWN_KEY,
            ReadingProblem.MISSING_KEY,
            ReadingProblem.NO_VALUE,
            ReadingProblem.EMPTY_LIST,
            ReadingProblem.MAPPING_EXPECTED,
            ReadingProblem.LIST_EXPECTED,
            ReadingProblem.TEXT_EXPECTED,
            ReadingProblem.UNKNOWN_WORD,
            ReadingProblem.WORD_EXPECTED,
            ReadingProblem.FLAG_EXPECTED,
            ReadingProblem.COUNT_EXPECTED,
            ReadingProblem.PERCENTAGE_EXPECTED,
            ReadingProblem.DURATION_EXPECTED,
            ReadingProblem.DAY_EXPECTED,
            ReadingProblem.UNSUPPORTED_VERSION);

    /** The keys, of each kind of file, whose words may be names that the file defines itself. */
    private static final Map<ReaderOf, Set<String>> OWN_NAMES = Map.of(
            ReaderOf.DECLARATION,
            Set.of("environment"),
            ReaderOf.LAYER,
            Set.of("id", "source", "contradictions", "constraint", "offer", "offers", "about", "declared-as", "host"),
            ReaderOf.POLICY,
            Set.of(),
            ReaderOf.EXPECTATIONS,
            Set.of("environments"));

    /**
     * Where a schema is stricter, in a layer: a registered date that is none, which only makes a derogation count as expired,
     * and a text that is there and says nothing.
     */
    private static final String STRICTER = "/derogations/\\d+/(until|decision/date) is .*|.*/(note|not-read) is \\{}";

    private static final String NO_DAY = "/derogations/\\d+/(until|decision/date) .*";

    /** How a number is written; to a schema, they are numbers. */
    private static final Set<String> FINER =
            Set.of("percentage-four-decimals.yaml", "percentage-octal.yaml", "version-decimal.yaml");

    @ParameterizedTest
    @CsvSource({
        "DECLARATION, declaration/accepted/every-key.yaml",
        "DECLARATION, declaration/accepted/hosting-none.yaml",
        "DECLARATION, schema/hosting.yaml",
        "LAYER, schema/layer.yaml",
        "POLICY, schema/policy.yaml",
        "EXPECTATIONS, schema/expectations.yaml"
    })
    void bothTakeEachChangeOfAFileAlike(ReaderOf reader, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(RESOURCES.resolve(name));
        Validator validator = Validator.of(reader.kind(), Assessing.BUILT_IN);
        JsonNode file = Validator.file(name, bytes).orElseThrow();
        assertEquals(List.of(), reader.complaints(name, bytes, Assessing.BUILT_IN));
        assertEquals(List.of(), validator.complaints(file));

        List<String> differences = new ArrayList<>();
        Mutants.of(file).forEach((what, made) -> {
            JsonNode mutant = made.get();
            byte[] json = mutant.toString().getBytes(StandardCharsets.UTF_8);
            List<Complaint> complaints = reader.complaints("mutant.json", json, Assessing.BUILT_IN);
            List<String> invalid = validator.complaints(mutant);
            if (invalid.isEmpty() && isPlain(reader, complaints)) {
                differences.add(what + ": the schema does not find " + complaints);
            }
            if (!invalid.isEmpty() && complaints.isEmpty() && !what.matches(STRICTER)) {
                differences.add(what + ": the schema finds " + invalid);
            }
        });

        assertEquals(List.of(), differences);
    }

    @Test
    void declarationsThatAreRefusedForAPlainMistakeAreNotValid() throws IOException {
        Validator validator = Validator.of(SchemaKind.DECLARATION, Assessing.BUILT_IN);
        Set<String> overlooked = new TreeSet<>();
        int found = 0;
        for (Path file : files(RESOURCES.resolve("declaration/refused"))) {
            String name = file.getFileName().toString();
            byte[] bytes = Files.readAllBytes(file);
            boolean plain =
                    isPlain(ReaderOf.DECLARATION, ReaderOf.DECLARATION.complaints(name, bytes, Assessing.BUILT_IN));
            boolean valid = Validator.file(name, bytes)
                    .map(json -> validator.complaints(json).isEmpty())
                    .orElse(false);
            if (plain && valid) {
                overlooked.add(name);
            }
            found += plain && !valid ? 1 : 0;
        }
        assertEquals(FINER, overlooked);
        assertTrue(found > 100, () -> "There are more such files");
    }

    /** Those of the tests, the examples and the integration builds, whatever they are called. */
    @ParameterizedTest
    @CsvSource({"DECLARATION, 100", "LAYER, 8", "POLICY, 15", "EXPECTATIONS, 3"})
    void everyFileThatIsAcceptedIsValid(ReaderOf reader, int least) throws IOException {
        Validator validator = Validator.of(reader.kind(), Assessing.BUILT_IN);
        List<String> differences = new ArrayList<>();
        int accepted = 0;
        for (Path folder : FOLDERS) {
            for (Path file : files(folder)) {
                byte[] bytes = Files.readAllBytes(file);
                if (reader.complaints(file.toString(), bytes, Assessing.BUILT_IN)
                        .isEmpty()) {
                    accepted++;
                    validator.complaints(Validator.file(file.toString(), bytes).orElseThrow()).stream()
                            .filter(complaint -> !complaint.matches(NO_DAY))
                            .map(complaint -> file + ": " + complaint)
                            .forEach(differences::add);
                }
            }
        }
        assertEquals(List.of(), differences);
        int found = accepted;
        assertTrue(found >= least, () -> "Only " + found + " files are accepted");
    }

    private static boolean isPlain(ReaderOf reader, List<Complaint> complaints) {
        return complaints.stream()
                .filter(complaint -> PLAIN.contains(complaint.problem()))
                .anyMatch(complaint -> complaint.problem() != ReadingProblem.UNKNOWN_WORD
                        || !OWN_NAMES
                                .getOrDefault(reader, Set.of())
                                .contains(complaint.arguments().get(0)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
    }
}
