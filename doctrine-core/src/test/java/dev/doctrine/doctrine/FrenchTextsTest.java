package dev.doctrine.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** No line of a report begins with a French sign that belongs to the word before it. */
class FrenchTextsTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "dev", "doctrine", "doctrine");
    private static final Pattern WRONG_SPACE = Pattern.compile(" [:;?!»%]|« ");

    @ParameterizedTest
    @ValueSource(strings = {"base.yaml", "state.yaml", "evidence.yaml", "secnumcloud-services.yaml"})
    void keepTheirSignsOnTheLine(String layer) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(layer))) {
            collect(new Yaml(new LoaderOptions()).compose(reader), texts);
        }

        assertTrue(texts.size() > 5, () -> "There are more French texts than " + texts);
        assertEquals(
                List.of(),
                texts.stream().filter(text -> WRONG_SPACE.matcher(text).find()).toList());
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("fr")
                        && entry.getValueNode() instanceof ScalarNode text) {
                    texts.add(text.getValue());
                }
                collect(entry.getValueNode(), texts);
            }
        } else if (node instanceof CollectionNode<?> list) {
            list.getValue().forEach(each -> collect((Node) each, texts));
        }
    }
}
