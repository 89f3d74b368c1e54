package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.generated.Choices;
import dev.doctrine.generated.MadeDeclaration;
import dev.doctrine.generated.MadeLayer;
import dev.doctrine.generated.Picture;
import dev.doctrine.generated.Tree;
import dev.doctrine.generated.Tries;
import dev.doctrine.generated.Written;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names that differ in spelling only: the order of a file or of layers decides nothing. */
@Tag("sweep")
class CollidingNamesPropertiesTest {

    private static final Doctrine DOCTRINE = Assessing.BUILT_IN;
    private static final List<String> NAMES = List.of("prod2", "Prod-2", "prod_2", "production", "Production", "test");
    private static final List<String> CONSTRAINTS =
            List.of("own-rule", "own_rule", "OWN-RULE", "other-rule", "data_ceiling", "data-ceiling");
    private static final String DECLARATION = """
            version: 1
            application: { name: Suivi, owner: { name: Direction, kind: state } }
            data: { classification: usuel }
            environments: { prod2: { offer: nubo }, production: { offer: cloud-pi } }
            """;

    @Test
    void theOrderOfEnvironmentsWithNamesAlikeDecidesNothing() {
        int[] refused = {0};
        boolean all = Tries.of(100, choices -> {
            Tree tree = MadeDeclaration.of(DOCTRINE, choices);
            Map<String, Object> environments = new LinkedHashMap<>();
            for (String name : choices.shuffled(NAMES).subList(0, 2)) {
                environments.put(name, tree.at("environments", choices.one(tree.keysAt("environments"))));
            }
            tree.put(environments, "environments");
            if (tree.at("derogations") instanceof List<?> derogations) {
                tree.put(
                        derogations.stream()
                                .map(one -> naming((Map<?, ?>) one, choices))
                                .toList(),
                        "derogations");
            }
            Optional<Picture> picture = picture(tree);
            assertEquals(picture, picture(reversed(tree)), () -> Written.yaml(tree));
            refused[0] += picture.isEmpty() ? 1 : 0;
        });
        assertTrue(!all || (refused[0] >= 5 && refused[0] <= 95), () -> refused[0] + " of 100 are refused");
    }

    @Test
    void theOrderOfLayersThatAddNamesAlikeDecidesNothing() {
        int[] refused = {0};
        boolean all = Tries.of(100, choices -> {
            List<String> ids = choices.shuffled(CONSTRAINTS);
            Tree one = MadeLayer.adding(DOCTRINE, choices, "one", ids.get(0));
            Tree other = MadeLayer.adding(DOCTRINE, choices, "other", ids.get(1));
            Optional<Picture> picture = picture(one, other);
            assertEquals(picture, picture(other, one), () -> Written.yaml(one) + "\n" + Written.yaml(other));
            refused[0] += picture.isEmpty() ? 1 : 0;
        });
        assertTrue(!all || (refused[0] >= 5 && refused[0] <= 95), () -> refused[0] + " of 100 are refused");
    }

    private static Map<String, Object> naming(Map<?, ?> derogation, Choices choices) {
        Map<String, Object> naming = new LinkedHashMap<>();
        derogation.forEach((key, value) -> naming.put((String) key, value));
        naming.put("environments", choices.some(List.of("PROD 2", "prod2", "Prod-2", "PRODUCTION", "test")));
        return naming;
    }

    private static Tree reversed(Tree tree) {
        List<String> names = tree.keysAt("environments");
        Map<String, Object> environments = new LinkedHashMap<>();
        for (int i = names.size() - 1; i >= 0; i--) {
            environments.put(names.get(i), tree.at("environments", names.get(i)));
        }
        return tree.copy().put(environments, "environments");
    }

    /** What is decided of the environments; empty where the declaration is refused. */
    private static Optional<Picture> picture(Tree tree) {
        return new Assessor(DOCTRINE)
                .assess("hosting.yaml", Written.yaml(tree).getBytes(StandardCharsets.UTF_8), Assessing.TODAY)
                .content()
                .map(Picture::of);
    }

    /** What is decided under these layers, the lower one first; empty where one of them is refused. */
    private static Optional<Picture> picture(Tree lower, Tree upper) {
        Reading<Doctrine> below = extend(DOCTRINE, lower);
        return below.content()
                .flatMap(doctrine -> extend(doctrine, upper).content())
                .map(doctrine -> Picture.of(Assessing.assess(doctrine, DECLARATION, Assessing.TODAY.toString())));
    }

    private static Reading<Doctrine> extend(Doctrine below, Tree layer) {
        return DoctrineReader.extend(below, "layer.yaml", Written.yaml(layer).getBytes(StandardCharsets.UTF_8));
    }
}
