package dev.doctrine.schema;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.file.AssessmentSchema;
import dev.doctrine.report.text.Messages;
import dev.doctrine.yaml.Keyed;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The kinds of files that have a schema. Those that people write in an editor are in draft-07 of JSON Schema, because that
 * is the newest draft that every editor knows.
 */
public enum SchemaKind implements Keyed {
    /** {@code hosting.yaml}. */
    DECLARATION("hosting.schema.json"),
    /** A layer of a doctrine. */
    LAYER("layer.schema.json"),
    /** The policy of a build server. */
    POLICY("policy.schema.json"),
    /** What a doctrine's author expects of declarations. */
    EXPECTATIONS("expectations.schema.json"),
    /** {@code assessment.json}, which no one writes by hand. */
    ASSESSMENT("assessment.schema.json");

    private final String fileName;

    SchemaKind(String fileName) {
        this.fileName = fileName;
    }

    /** The name of the schema's file. */
    public String fileName() {
        return fileName;
    }

    /**
     * The schema of files of this kind for this doctrine, with descriptions in this language. The same doctrine gives the
     * same bytes on every machine.
     */
    public byte[] bytes(Doctrine doctrine, Locale locale) {
        if (this == ASSESSMENT) {
            return AssessmentSchema.bytes(locale);
        }
        Messages messages = Messages.of(SchemaKind.class, "schema", locale);
        Definitions definitions = new Definitions(doctrine, messages);
        Schema root = root(definitions);
        Schema file = Schema.of("$schema", "http://json-schema.org/draft-07/schema#")
                .with("$comment", messages.text("comment", layers(doctrine)))
                .with("title", messages.text("title." + key()))
                .and(root)
                .with("definitions", definitions.all());
        return JsonBytes.of(file::write);
    }

    private Schema root(Definitions definitions) {
        return switch (this) {
            case DECLARATION -> new DeclarationSchema(definitions).root();
            case LAYER -> new LayerSchema(definitions).root();
            case POLICY -> new PolicySchema(definitions).root();
            case EXPECTATIONS -> new ExpectationsSchema(definitions).root();
            case ASSESSMENT -> throw new IllegalArgumentException(name());
        };
    }

    private static String layers(Doctrine doctrine) {
        return doctrine.layers().stream()
                .map(layer -> layer.id() + " " + layer.version())
                .collect(Collectors.joining(", "));
    }
}
