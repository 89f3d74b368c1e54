package dev.doctrine.maven.goal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.OwnProperties;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What users and IDEs rely on in the generated plugin descriptor. */
class PluginDescriptorTest {

    private static final Map<String, Element> GOALS = new TreeMap<>();
    private static Element plugin;

    @BeforeAll
    static void read() throws Exception {
        Path classes = Path.of(CheckMojo.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (InputStream xml = Files.newInputStream(classes.resolve("META-INF/maven/plugin.xml"))) {
            plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement();
        }
        children(child(plugin, "mojos")).forEach(mojo -> GOALS.put(text(mojo, "goal"), mojo));
    }

    @Test
    void namesPrefixAndOldestMaven() {
        assertAll(
                () -> assertEquals("doctrine", text(plugin, "goalPrefix")),
                () -> assertEquals("3.6.3", text(plugin, "requiredMavenVersion")),
                () -> assertEquals("17", text(plugin, "requiredJavaVersion")));
    }

    @Test
    void listsTheGoals() {
        assertEquals(
                List.of(
                        "attest",
                        "check",
                        "diff",
                        "effective",
                        "evidence",
                        "examine",
                        "explain",
                        "help",
                        "init",
                        "init-layer",
                        "offers",
                        "portfolio",
                        "report",
                        "schema",
                        "test-doctrine",
                        "verify-assessment",
                        "verify-attestation"),
                List.copyOf(GOALS.keySet()));
    }

    @Test
    void checkRunsAtValidate() {
        assertEquals("validate", text(GOALS.get("check"), "phase"));
    }

    @Test
    void everyGoalIsThreadSafeAndWorksOffline() {
        assertAll(GOALS.entrySet().stream()
                .map(goal -> () -> assertAll(
                        goal.getKey(),
                        () -> assertEquals("true", text(goal.getValue(), "threadSafe")),
                        // With requiresOnline, "mvn -o" would skip the goal and still succeed.
                        () -> assertEquals("false", text(goal.getValue(), "requiresOnline")))));
    }

    @Test
    void everyPropertyIsOneOfOursAndEachOfOursIsRead() {
        Set<String> properties = new TreeSet<>();
        GOALS.forEach((goal, mojo) -> {
            if (!goal.equals("help")) {
                for (Element parameter : children(child(mojo, "configuration"))) {
                    String expression = parameter.getTextContent().strip();
                    if (!expression.isEmpty()) {
                        properties.add(expression.substring(2, expression.length() - 1));
                    }
                }
            }
        });
        // It is no parameter of a goal, because it holds for all of them.
        properties.add("doctrine.policy");
        assertEquals(OwnProperties.names(), properties);
    }

    @Test
    void whatGoesThroughTheExtensionIsMarkedAndCheckIsNot() throws ClassNotFoundException {
        Set<String> marked = new TreeSet<>();
        for (Map.Entry<String, Element> goal : GOALS.entrySet()) {
            Class<?> type = Class.forName(text(goal.getValue(), "implementation"));
            if (BuildsNothing.class.isAssignableFrom(type)) {
                marked.add(goal.getKey());
            }
        }
        assertEquals(
                Set.of(
                        "diff",
                        "effective",
                        "evidence",
                        "examine",
                        "explain",
                        "init",
                        "init-layer",
                        "offers",
                        "portfolio",
                        "schema",
                        "test-doctrine",
                        "verify-assessment",
                        "verify-attestation"),
                marked);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no <" + name + "> in <" + parent.getTagName() + ">"));
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }
}
