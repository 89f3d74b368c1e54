package dev.doctrine.schema;

import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.declaration.FactSection;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;

/** What {@code DeclarationReader} accepts. */
final class DeclarationSchema {

    private final Definitions definitions;

    DeclarationSchema(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The whole declaration. */
    Schema root() {
        return definitions
                .object("declaration")
                .required("version", Schema.of("const", 1))
                .required("application", definitions.refer("application", this::application))
                .optional("hosting", Schema.words(List.of("none")))
                .optional("reason", definitions.text())
                .optional("data", definitions.refer("data", this::data))
                .optional("environments", definitions.refer("environments", this::environments))
                .optional("derogations", Schema.list(definitions.refer("derogation", this::derogation)))
                .optional("acknowledgements", Schema.list(definitions.refer("acknowledgement", this::acknowledgement)))
                .optional("evidence", Schema.list(definitions.refer("explanation", this::explanation)))
                .schema()
                .and(Schema.when(
                        Schema.having("hosting"),
                        Schema.having("reason").and(Schema.without(DeclarationReader.SAYS_HOSTED))))
                .with("else", Schema.having("data", "environments").and(Schema.without(List.of("reason"))));
    }

    private Schema application() {
        ObjectSchema owner = definitions.object("owner").required("name", definitions.text());
        ObjectSchema application = definitions
                .object("application")
                .required("name", definitions.text())
                .optional("id", definitions.text())
                .required("owner", facts(owner, FactSection.OWNER).schema());
        return facts(application, FactSection.APPLICATION).schema();
    }

    private Schema data() {
        return details(facts(definitions.object("data"), FactSection.DATA)).schema();
    }

    private Schema ownData() {
        return details(facts(definitions.object("data"), FactSection.OWN_DATA)).schema();
    }

    private ObjectSchema details(ObjectSchema data) {
        return facts(data, FactSection.DATA_DETAILS)
                .optional(
                        "particularSensitivity",
                        definitions.refer(
                                "particular-sensitivity",
                                () -> facts(
                                                definitions.object("particular-sensitivity"),
                                                FactSection.PARTICULAR_SENSITIVITY)
                                        .schema()));
    }

    /** An environment whose name does not say its stage states it. */
    private Schema environments() {
        Schema environment = definitions.refer("environment", this::environment);
        String usual = Spellings.pattern(Vocabulary.STAGE.spellings(), "[0-9]*");
        return Schema.type("object")
                .with("minProperties", 1)
                .with("patternProperties", Map.of(usual, environment))
                .with("additionalProperties", Schema.of("allOf", List.of(environment, Schema.having("stage"))));
    }

    private Schema environment() {
        ObjectSchema environment = definitions.object("environment").required("offer", definitions.offer());
        return facts(environment, FactSection.ENVIRONMENT)
                .optional(
                        "support",
                        facts(definitions.object("support"), FactSection.SUPPORT)
                                .schema())
                .optional(
                        "homologation",
                        facts(definitions.object("homologation"), FactSection.HOMOLOGATION)
                                .schema())
                .optional(
                        "eligibility",
                        facts(
                                        definitions.object("eligibility").required("reference", definitions.text()),
                                        FactSection.ELIGIBILITY)
                                .schema())
                .optional("data", definitions.refer("own-data", this::ownData))
                .schema();
    }

    private ObjectSchema facts(ObjectSchema object, FactSection section) {
        for (FactSection.Entry entry : section.entries()) {
            Schema value = definitions.declared(entry.fact().type());
            if (entry.required()) {
                object.required(entry.key(), value);
            } else {
                object.optional(entry.key(), value);
            }
        }
        return object;
    }

    private Schema derogation() {
        return new DerogationSchema(definitions)
                .of(
                        definitions.object("derogation"),
                        definitions.constraint(),
                        definitions.oneOrFilledTexts(),
                        definitions.offer(),
                        Schema.words(definitions.hostIds()));
    }

    private Schema acknowledgement() {
        return definitions
                .object("acknowledgement")
                .required("constraint", definitions.constraint())
                .required("environments", definitions.oneOrFilledTexts())
                .required("reason", definitions.text())
                .required("until", definitions.day())
                .schema();
    }

    /** Either it is another environment's, or there is a reason. */
    private Schema explanation() {
        return definitions
                .object("explanation")
                .required("host", Schema.words(definitions.hostIds()))
                .required("files", definitions.text())
                .optional("environment", definitions.text())
                .optional("reason", definitions.text())
                .optional("until", definitions.day())
                .schema()
                .and(Schema.when(Schema.having("environment"), Schema.without(List.of("reason", "until"))))
                .with("else", Schema.having("reason", "until"));
    }
}
