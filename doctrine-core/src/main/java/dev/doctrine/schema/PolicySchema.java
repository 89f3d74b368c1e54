package dev.doctrine.schema;

import dev.doctrine.doctrine.Level;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.policy.PolicyReader;
import java.util.Map;

/** What {@code PolicyReader} accepts, about the constraints of the doctrine. */
record PolicySchema(Definitions definitions) {

    Schema root() {
        Schema answer = definitions.refer("answer", () -> Schema.words(PolicyReader.ANSWERS));
        Schema reaction = definitions.refer("reaction", () -> Schema.words(PolicyReader.REACTIONS));
        return definitions
                .object("policy")
                .required("version", Schema.of("const", 1))
                .optional("layers", Schema.filledList(definitions.refer("required-layer", this::requiredLayer)))
                .optional("keys", definitions.filledTexts())
                .optional("levels", ofConstraints(Schema.words(Level.KEYS.all())))
                .optional(
                        "declaration",
                        definitions
                                .object("policy.declaration")
                                .optional("missing", reaction)
                                .optional("place", Schema.words(PolicyReader.DECLARATION_PLACES))
                                .schema())
                .optional("undetermined", reaction)
                .optional("derogations", definitions.refer("derogation-rules", () -> derogations(answer)))
                .optional("not-hosted", answer)
                .optional("acknowledgements", answer)
                .optional(
                        "evidence",
                        definitions
                                .object("policy.evidence")
                                .optional("explanations", answer)
                                .optional("off", answer)
                                .schema())
                .optional(
                        "skip",
                        definitions
                                .object("policy.skip")
                                .required("by", definitions.filledTexts())
                                .required("variable", definitions.text())
                                .schema())
                .optional("lang", Schema.words(PolicyReader.LANGUAGES))
                .optional("enforcement", Schema.words(Enforcement.Mode.KEYS.all()))
                .optional("from", definitions.day())
                .optional(
                        "known-refusals",
                        definitions
                                .object("policy.known-refusals")
                                .required("file", definitions.text())
                                .required("sha256", sha256())
                                .schema())
                .schema()
                .and(Schema.when(
                        Schema.having("from"),
                        Schema.having("enforcement")
                                .and(Schema.where(
                                        Map.of("enforcement", Schema.of("const", Enforcement.Mode.OBSERVE.key()))))));
    }

    private Schema derogations(Schema answer) {
        return definitions
                .object("derogation-rules")
                .optional("own", answer)
                .optional("authorities", definitions.filledTexts())
                .optional("maximumMonths", ofConstraints(definitions.count()))
                .optional("warningDays", definitions.count())
                .schema();
    }

    private Schema requiredLayer() {
        return definitions
                .object("required-layer")
                .required("id", definitions.text())
                .optional("location", definitions.text())
                .optional("version", definitions.text())
                .optional("sha256", sha256())
                .schema();
    }

    private Schema sha256() {
        return definitions.refer("sha256", () -> Schema.text("^[0-9a-f]{64}$"));
    }

    /** A value for each of some constraints; what is said of one is its title. */
    private Schema ofConstraints(Schema value) {
        return definitions.ofConstraints(definitions.constraintIds(), value);
    }
}
