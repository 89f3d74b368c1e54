package dev.doctrine.schema;

import java.util.Map;

/** What {@code DerogationReader} accepts, in a declaration and in a register. */
record DerogationSchema(Definitions definitions) {

    private static final String UNTIL = "until";
    private static final String PERMANENT = "permanent";

    /** A derogation that has these keys too. */
    Schema of(ObjectSchema derogation, Schema constraint, Schema environments, Schema offer, Schema host) {
        return derogation
                .required("id", definitions.text())
                .required("constraint", constraint)
                .required("environments", environments)
                .required("offer", offer)
                .optional("host", host)
                .required("reason", definitions.text())
                .optional("decision", definitions.refer("decision", this::decision))
                .optional(UNTIL, definitions.day())
                .optional(PERMANENT, Definitions.flag())
                .schema()
                .and(Schema.when(Schema.having(UNTIL), permanent(false)))
                .with("else", Schema.having(PERMANENT).and(permanent(true)));
    }

    private static Schema permanent(boolean flag) {
        return Schema.where(Map.of(PERMANENT, Schema.only(flag)));
    }

    private Schema decision() {
        return definitions
                .object("decision")
                .optional("reference", definitions.text())
                .optional("authority", definitions.text())
                .optional("date", definitions.day())
                .schema();
    }
}
