package dev.doctrine.report;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The built-in doctrine with something more in every text that its authors may write freely. */
final class HostileDoctrine {

    private static final Path FOLDER = Path.of("src/main/resources/dev/doctrine/doctrine");

    private static final Set<String> FREE = Set.of("fr", "en", "section", "date", "name");

    /** In these, brackets and braces mean something. */
    private static final Set<String> TEMPLATES = Set.of("requirement", "violation", "undetermined", "remedy");

    private HostileDoctrine() {}

    /** With this text, or, where brackets mean something, with this one. */
    static Doctrine with(String text, String withoutBrackets) throws IOException {
        Doctrine base = accepted(DoctrineReader.read("base.json", layer("base.yaml", text, withoutBrackets)));
        return accepted(DoctrineReader.extend(base, "state.json", layer("state.yaml", text, withoutBrackets)));
    }

    private static byte[] layer(String name, String text, String withoutBrackets) throws IOException {
        Object layer = new Texts().load(Files.readString(FOLDER.resolve(name)));
        // Every character outside of ASCII as an escape, because half a pair has no bytes.
        return JsonMapper.builder()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(changed(layer, "", text, withoutBrackets))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Object changed(Object value, String key, String text, String withoutBrackets) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> changed = new LinkedHashMap<>();
            map.forEach((name, held) -> changed.put(
                    name.toString(),
                    changed(held, name.toString(), TEMPLATES.contains(key) ? withoutBrackets : text, withoutBrackets)));
            return changed;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> changed(item, key, text, withoutBrackets))
                    .toList();
        }
        return value instanceof String written && FREE.contains(key) ? written + text : value;
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    /** Days stay what is written. */
    private static final class Texts extends Yaml {

        Texts() {
            super(
                    new SafeConstructor(new LoaderOptions()),
                    new Representer(new DumperOptions()),
                    new DumperOptions(),
                    new LoaderOptions(),
                    new Resolver() {
                        @Override
                        protected void addImplicitResolvers() {
                            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
                            addImplicitResolver(Tag.INT, INT, "-+0123456789");
                            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
                        }
                    });
        }
    }
}
