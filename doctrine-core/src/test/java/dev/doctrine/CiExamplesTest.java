package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jobs that one copies: they say what their forge understands, and publish the files that the reports are written to. */
class CiExamplesTest {

    private static final Path FOLDER = Path.of("..", "examples", "ci");
    private static final Pattern REPORTS = Pattern.compile("-Ddoctrine\\.reports=([a-z,]+)");
    private static final Pattern FILE = Pattern.compile("target/doctrine/([\\w-]+\\.\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"gitlab-ci.yml", "github-workflow.yml"})
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

    @Test
    void gitLabFindsTheReportsWhereItLooksForThem() throws IOException {
        Node.Mapping job = mapping(read("gitlab-ci.yml"), "hosting");

        assertEquals("always", text(mapping(job, "artifacts"), "when"));
        Node.Mapping reports = mapping(mapping(job, "artifacts"), "reports");
        assertTrue(text(reports, "codequality").endsWith(ReportFormat.GITLAB.fileName()));
        assertTrue(text(reports, "junit").endsWith(ReportFormat.JUNIT.fileName()));
        assertEquals(List.of("stage", "image", "script", "artifacts"), keys(job));
        assertEquals(List.of("codequality", "junit"), keys(reports));
    }

    @Test
    void gitHubMayTakeTheAlertsAndDoes() throws IOException {
        Node.Mapping workflow = read("github-workflow.yml");
        Node.Mapping job = mapping(mapping(workflow, "jobs"), "hosting");
        List<Node> steps = ((Node.Sequence) job.value("steps").orElseThrow()).items();
        Node.Mapping upload = (Node.Mapping) steps.get(steps.size() - 1);

        assertEquals("write", text(mapping(workflow, "permissions"), "security-events"));
        assertEquals("always()", text(upload, "if"));
        assertTrue(text(upload, "uses").startsWith("github/codeql-action/upload-sarif@"));
        assertTrue(text(mapping(upload, "with"), "sarif_file").endsWith(ReportFormat.SARIF.fileName()));
        assertEquals(List.of("runs-on", "steps"), keys(job));
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    /** Read as strictly as everything else: a key that stands twice would hide one of its values. */
    private static Node.Mapping read(String file) throws IOException {
        Complaints complaints = new Complaints();
        Optional<Node.Mapping> document = NodeReader.read(file, Files.readAllBytes(FOLDER.resolve(file)), complaints);
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
