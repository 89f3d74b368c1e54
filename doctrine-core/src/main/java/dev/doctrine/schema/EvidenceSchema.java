package dev.doctrine.schema;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a layer looks for in repositories. */
record EvidenceSchema(Definitions definitions) {

    /** The whole section. */
    Schema rules() {
        ObjectSchema files = definitions.object("");
        for (FileKind kind : FileKind.values()) {
            if (kind.namesItsFiles()) {
                files.optional(kind.key(), definitions.filledTexts(), kind.key());
            }
        }
        return definitions
                .object("evidence-rules")
                .optional("left-out", definitions.filledTexts())
                .optional("files", files.schema())
                .optional("stores", definitions.filledTexts())
                .optional("neutral-providers", definitions.filledTexts())
                .optional("hosts", Schema.named(definitions.refer("host", this::host)))
                .schema();
    }

    private Schema host() {
        return definitions
                .object("host")
                .required("name", definitions.bilingual())
                .required("offers", Schema.filledList(definitions.proposed(definitions.offerIds())))
                .required("traces", Schema.filledList(definitions.refer("trace", this::trace)))
                .schema();
    }

    private Schema trace() {
        ObjectSchema trace = definitions
                .object("trace")
                .required("in", Schema.words(FileKind.KEYS.all()))
                .required("shows", Schema.words(Shows.KEYS.all()))
                .required("source", definitions.text())
                .optional("files", definitions.filledTexts());
        for (Subject subject : Subject.values()) {
            trace.optional(subject.key(), definitions.filledTexts());
        }
        return trace.optional("of", definitions.filledTexts())
                .optional("with", Schema.named(definitions.filledTexts()))
                .optional("unless", definitions.filledTexts())
                .schema()
                .with(
                        "allOf",
                        Arrays.stream(FileKind.values())
                                .map(EvidenceSchema::ofKind)
                                .toList());
    }

    /** A trace in files of a kind is compared with one subject of that kind. */
    private static Schema ofKind(FileKind kind) {
        List<String> subjects = kind.subjects().stream().map(Subject::key).toList();
        List<String> others = Subject.KEYS.all().stream()
                .filter(key -> !subjects.contains(key))
                .toList();
        Schema files = kind == FileKind.CONTENT ? Schema.having("files") : Schema.without(List.of("files"));
        return Schema.when(
                Schema.having("in").and(Schema.where(Map.of("in", Schema.of("const", kind.key())))),
                Schema.of("allOf", List.of(files, Schema.without(others), Schema.havingOneOf(subjects))));
    }
}
