package dev.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own build servers run what the README says, and then the gate on the project itself. */
class OwnBuildTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> COMMANDS = List.of(
            "./mvnw -B verify",
            "./mvnw -B -q install -DskipTests",
            "./mvnw -B dev.doctrine:doctrine-maven-plugin:%s:check");

    @Test
    void gitLab() throws IOException {
        Node.Mapping job = mapping(read(".gitlab-ci.yml"), "verify");

        assertEquals(commands(), texts(sequence(job, "script")));
        assertEquals("always", text(mapping(job, "artifacts"), "when"));
    }

    @Test
    void gitHub() throws IOException {
        Node.Mapping workflow = read(".github/workflows/verify.yml");
        Node.Mapping job = mapping(mapping(workflow, "jobs"), "verify");
        List<String> run = new ArrayList<>();
        for (Node step : sequence(job, "steps").items()) {
            ((Node.Mapping) step).value("run").ifPresent(command -> run.add(((Node.Scalar) command).text()));
        }

        assertEquals(commands(), run);
        assertEquals("read", text(mapping(workflow, "permissions"), "contents"));
    }

    @Test
    void theProjectHostsNothing() throws IOException {
        Reading<Declaration> reading = DeclarationReader.read(
                "hosting.yaml", Files.readAllBytes(ROOT.resolve("hosting.yaml")), DoctrineReader.builtIn());

        Declaration declaration = ((Reading.Accepted<Declaration>) reading).value();
        assertTrue(declaration.notHosted().isPresent());
    }

    /** The second command of the README, then the plugin's check with the version that is built. */
    private static List<String> commands() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertTrue(readme.contains("\n./mvnw verify "));
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
        return COMMANDS.stream().map(command -> command.formatted(version)).toList();
    }

    private static Node.Mapping read(String file) throws IOException {
        Complaints complaints = new Complaints();
        Node.Mapping document = NodeReader.read(file, Files.readAllBytes(ROOT.resolve(file)), complaints)
                .orElseThrow();
        assertEquals(List.of(), complaints.sorted());
        return document;
    }

    private static Node.Mapping mapping(Node.Mapping parent, String key) {
        return (Node.Mapping) parent.value(key).orElseThrow();
    }

    private static Node.Sequence sequence(Node.Mapping parent, String key) {
        return (Node.Sequence) parent.value(key).orElseThrow();
    }

    private static List<String> texts(Node.Sequence sequence) {
        return sequence.items().stream()
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }

    private static String text(Node.Mapping parent, String key) {
        return ((Node.Scalar) parent.value(key).orElseThrow()).text();
    }
}
