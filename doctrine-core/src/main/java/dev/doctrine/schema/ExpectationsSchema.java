package dev.doctrine.schema;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.expectation.OutcomeKind;
import java.util.Map;

/** What {@code ExpectationReader} accepts. */
record ExpectationsSchema(Definitions definitions) {

    Schema root() {
        Schema expectation = definitions.refer("expectation", this::expectation);
        Schema withDay = Schema.of("items", Schema.having("day"));
        return definitions
                .object("expectations")
                .required("format", Schema.of("const", 1))
                .optional("day", definitions.day())
                .required("expectations", Schema.filledList(expectation))
                .schema()
                .and(Schema.of("if", Schema.having("day")))
                .with("else", Schema.where(Map.of("expectations", withDay)));
    }

    private Schema expectation() {
        return definitions
                .object("expectation")
                .required("name", definitions.text())
                .optional("day", definitions.day())
                .required(
                        "declaration",
                        definitions.refer("declaration", () -> new DeclarationSchema(definitions).root()))
                .required("verdict", Schema.words(Verdict.KEYS.all()))
                .optional("environments", Schema.named(definitions.refer("outcomes", this::outcomes)))
                .schema();
    }

    private Schema outcomes() {
        ObjectSchema outcomes = definitions.object("outcomes");
        for (OutcomeKind kind : OutcomeKind.values()) {
            outcomes.optional(kind.key(), Schema.list(definitions.constraintId()));
        }
        return outcomes.schema();
    }
}
