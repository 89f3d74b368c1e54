package dev.doctrine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks a validator of JSON Schema what the schema of one kind says of files. */
final class Validator {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    static Validator of(SchemaKind kind, Doctrine doctrine) {
        SpecificationVersion draft =
                kind == SchemaKind.ASSESSMENT ? SpecificationVersion.DRAFT_2020_12 : SpecificationVersion.DRAFT_7;
        String text = new String(kind.bytes(doctrine, Locale.ENGLISH), StandardCharsets.UTF_8);
        return new Validator(SchemaRegistry.withDefaultDialect(draft).getSchema(text, InputFormat.JSON));
    }

    /** What is wrong in a file; nothing if it is valid. */
    List<String> complaints(JsonNode file) {
        return schema
                .validate(file, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** A file as the readers read it; empty where it is no YAML or JSON at all, or holds what is refused in any file. */
    static Optional<JsonNode> file(String name, byte[] bytes) {
        Complaints complaints = new Complaints();
        return NodeReader.read(name, bytes, complaints)
                .filter(node -> complaints.isEmpty())
                .map(Validator::json);
    }

    static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return scalar((Node.Scalar) node);
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.kind()) {
            case TEXT -> JSON.textNode(text);
            case NULL -> JSON.nullNode();
            // YAML 1.1 has more numbers and truth values than editors know: to them, these are texts.
            case NUMBER ->
                text.matches("-?[0-9]+(\\.[0-9]+)?") ? JSON.numberNode(new BigDecimal(text)) : JSON.textNode(text);
            case BOOLEAN ->
                text.matches("(?i)true|false") ? JSON.booleanNode(Boolean.parseBoolean(text)) : JSON.textNode(text);
        };
    }
}
