package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jobs that one copies: they say what their forge understands, and publish the files that the reports are written to. */
class CiExamplesTest {

    private static final Path FOLDER = Path.of("..", "examples", "ci");
    private static final Pattern REPORTS = Pattern.compile("-Ddoctrine\\.reports=([a-z,]+)");
    private static final Pattern CHECK = Pattern.compile("mvn .*(dev\\.doctrine:doctrine-maven-plugin:.*:check )");
    private static final Pattern INPUT = Pattern.compile("\\$\\[\\[ inputs\\.([a-z-]+) ]]");
    private static final List<String> INPUT_KEYS = List.of("description", "default", "options", "regex", "type");
    private static final Pattern FILE = Pattern.compile("target/doctrine/([\\w-]+\\.\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"templates/hosting.yml", "github-workflow.yml"})
    void everyPublishedFileIsOneOfTheReportsAskedFor(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        List<ReportFormat> asked = find(REPORTS, text)
                .flatMap(keys -> Stream.of(keys.split(",")))
                .map(key -> ReportFormat.KEYS.find(key).orElseThrow(() -> new AssertionError("no report: " + key)))
                .toList();
        List<String> published = find(FILE, text).toList();

        assertTrue(published.size() > 0);
        assertTrue(asked.stream().map(ReportFormat::fileName).toList().containsAll(published), published::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/hosting.yml", "github-workflow.yml"})
    void theCheckNeedsNoPluginInThePom(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));

        assertEquals(1, find(CHECK, text).count());
        assertFalse(text.contains("mvn -B validate"));
    }

    @Test
    void gitLabFindsTheReportsWhereItLooksForThem() throws IOException {
        Node.Mapping job = mapping(document("templates/hosting.yml", 1), "hosting");

        assertEquals("always", text(mapping(job, "artifacts"), "when"));
        Node.Mapping reports = mapping(mapping(job, "artifacts"), "reports");
        assertTrue(text(reports, "codequality").endsWith(ReportFormat.GITLAB.fileName()));
        assertTrue(text(reports, "junit").endsWith(ReportFormat.JUNIT.fileName()));
        assertEquals(List.of("stage", "image", "script", "artifacts"), keys(job));
        assertEquals(List.of("codequality", "junit"), keys(reports));
    }

    /** As GitLab asks: a header with the inputs, then the jobs; every input has a default, and each that is used is one. */
    @Test
    void theComponentDeclaresItsInputs() throws IOException {
        Node.Mapping header = document("templates/hosting.yml", 0);
        Node.Mapping inputs = mapping(mapping(header, "spec"), "inputs");

        assertEquals(List.of("spec"), keys(header));
        for (String input : keys(inputs)) {
            assertTrue(keys(mapping(inputs, input)).containsAll(List.of("description", "default")), input);
            assertTrue(INPUT_KEYS.containsAll(keys(mapping(inputs, input))), input);
        }
        String text = Files.readString(FOLDER.resolve("templates/hosting.yml"));
        assertEquals(Set.copyOf(keys(inputs)), find(INPUT, text).collect(Collectors.toSet()));
        assertEquals(List.of("hosting", "hosting-comment"), keys(document("templates/hosting.yml", 1)));
        Node.Sequence includes =
                (Node.Sequence) read("gitlab-ci.yml").value("include").orElseThrow();
        Node.Mapping include = (Node.Mapping) includes.items().get(0);
        assertTrue(text(include, "component").contains("/hosting@"));
        assertTrue(keys(inputs).containsAll(keys(mapping(include, "inputs"))));
    }

    @Test
    void aJobOfItsOwnCommentsAndNamesItsToken() throws IOException {
        Node.Mapping gitLab = mapping(document("templates/hosting.yml", 1), "hosting-comment");
        Node.Mapping rule = (Node.Mapping)
                ((Node.Sequence) gitLab.value("rules").orElseThrow()).items().get(0);
        assertTrue(text(rule, "if").endsWith("&& $DOCTRINE_COMMENT_TOKEN"));
        assertEquals("always", text(rule, "when"));

        Node.Mapping gitHub = mapping(mapping(read("github-workflow.yml"), "jobs"), "hosting-comment");
        assertEquals("write", text(mapping(gitHub, "permissions"), "pull-requests"));
        assertEquals("hosting", text(gitHub, "needs"));
        assertTrue(text(gitHub, "if").startsWith("always() && github.event_name == 'pull_request'"));
    }

    @Test
    void gitHubMayTakeTheAlertsAndDoes() throws IOException {
        Node.Mapping workflow = read("github-workflow.yml");
        Node.Mapping job = mapping(mapping(workflow, "jobs"), "hosting");
        List<Node> steps = ((Node.Sequence) job.value("steps").orElseThrow()).items();
        Node.Mapping upload = (Node.Mapping) steps.get(steps.size() - 1);

        assertEquals(List.of("contents"), keys(mapping(workflow, "permissions")));
        assertEquals("write", text(mapping(job, "permissions"), "security-events"));
        assertEquals("always()", text(upload, "if"));
        assertTrue(text(upload, "uses").startsWith("github/codeql-action/upload-sarif@"));
        assertTrue(text(mapping(upload, "with"), "sarif_file").endsWith(ReportFormat.SARIF.fileName()));
        assertEquals(List.of("runs-on", "permissions", "steps"), keys(job));
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    /** One of the documents of a file that has several. */
    private static Node.Mapping document(String file, int number) throws IOException {
        String[] documents = Files.readString(FOLDER.resolve(file)).split("(?m)^---\n", -1);
        assertEquals(2, documents.length);
        return read(file, documents[number].getBytes(StandardCharsets.UTF_8));
    }

    /** Read as strictly as everything else: a key that stands twice would hide one of its values. */
    private static Node.Mapping read(String file) throws IOException {
        return read(file, Files.readAllBytes(FOLDER.resolve(file)));
    }

    private static Node.Mapping read(String file, byte[] bytes) {
        Complaints complaints = new Complaints();
        Optional<Node.Mapping> document = NodeReader.read(file, bytes, complaints);
        assertEquals(List.of(), complaints.sorted());
        return document.orElseThrow();
    }

    private static Node.Mapping mapping(Node.Mapping parent, String key) {
        return (Node.Mapping) parent.value(key).orElseThrow();
    }

    private static String text(Node.Mapping parent, String key) {
        return ((Node.Scalar) parent.value(key).orElseThrow()).text();
    }

    private static List<String> keys(Node.Mapping mapping) {
        List<String> keys = new ArrayList<>();
        mapping.entries().forEach(entry -> keys.add(entry.key()));
        return keys;
    }
}
