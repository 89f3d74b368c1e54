package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The assessment for tools, {@code assessment.json}, schema version 1: every constraint for every environment. The same
 * assessment in the same language gives the same bytes on every machine.
 */
public final class JsonReport implements Report {

    static final int SCHEMA_VERSION = 1;

    private final Messages messages;
    private final Assessment assessment;
    private final OutcomeText outcomeText;

    /** The report of this assessment, its messages for readers of this locale. */
    public JsonReport(Assessment assessment, Locale locale) {
        this.messages = Messages.in(locale);
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
    }

    /** One file of several declarations: their assessments, each as it stands alone, and the worst verdict. */
    static Report rollUp(List<Reports> reports) {
        return () -> JsonBytes.of(json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            json.writeStringField(
                    "verdict",
                    Verdict.worst(reports.stream().map(one -> one.assessment().verdict()))
                            .key());
            json.writeArrayFieldStart("assessments");
            for (Reports one : reports) {
                json.writeRawValue(JsonBytes.nested(one.bytes(ReportFormat.JSON), 2));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public byte[] bytes() {
        return JsonBytes.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        new DoctrineJson(messages, json).write(assessment.doctrine(), assessment.policy());
        json.writeObjectFieldStart("declaration");
        json.writeStringField("path", assessment.declaration().path());
        json.writeStringField("sha256", assessment.declaration().sha256());
        json.writeEndObject();
        json.writeStringField("application", assessment.declaration().application());
        json.writeStringField("verdict", assessment.verdict().key());
        json.writeArrayFieldStart("environments");
        for (EnvironmentAssessment environment : assessment.environments()) {
            writeEnvironment(json, environment);
        }
        json.writeEndArray();
        writeDerogations(json);
        json.writeEndObject();
    }

    private void writeEnvironment(JsonGenerator json, EnvironmentAssessment assessed) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", assessed.environment().name());
        json.writeStringField("offer", assessed.offer().id());
        json.writeStringField("classification", assessed.environment().facts().write(DeclaredFact.CLASSIFICATION, ""));
        json.writeStringField("verdict", assessed.verdict().key());
        json.writeArrayFieldStart("outcomes");
        for (Outcome outcome : assessed.outcomes()) {
            writeOutcome(json, assessed, outcome);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("allowedOffers");
        for (Offer offer : assessed.allowedOffers()) {
            json.writeString(offer.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeOutcome(JsonGenerator json, EnvironmentAssessment environment, Outcome outcome)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("constraint", outcome.constraint().id());
        json.writeStringField("level", outcome.constraint().level().key());
        json.writeStringField("result", outcome.result().key());
        json.writeStringField("message", outcomeText.message(outcome));
        json.writeStringField("remedy", outcomeText.remedy(environment, outcome));
        writePlace(json, outcome.place());
        new DoctrineJson(messages, json).writeSources(outcome.citations());
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : assessment.contradictions(outcome)) {
            json.writeString(contradiction.id());
        }
        json.writeEndArray();
        writeDerogation(json, outcome.derogation());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", place.path());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeEndObject();
    }

    private static void writeDerogation(JsonGenerator json, Optional<Derogation> lifting) throws IOException {
        if (lifting.isEmpty()) {
            json.writeNullField("derogation");
            return;
        }
        Derogation derogation = lifting.get();
        json.writeObjectFieldStart("derogation");
        json.writeStringField("id", derogation.id());
        json.writeStringField("reason", derogation.reason());
        json.writeObjectFieldStart("decision");
        json.writeStringField("reference", derogation.decision().reference());
        json.writeStringField("authority", derogation.decision().authority());
        writeDay(json, "date", derogation.decision().date());
        json.writeEndObject();
        writeDay(json, "until", derogation.term() instanceof Derogation.Until until ? until.lastDay() : null);
        json.writeEndObject();
    }

    /** A day, or null: for the end of a derogation, null is permanent. */
    private static void writeDay(JsonGenerator json, String field, @Nullable LocalDate day) throws IOException {
        if (day == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, day.toString());
        }
    }

    private void writeDerogations(JsonGenerator json) throws IOException {
        DerogationText text = new DerogationText(messages, assessment);
        json.writeArrayFieldStart("derogations");
        for (DerogationReview review : assessment.derogations()) {
            json.writeStartObject();
            json.writeStringField("id", review.derogation().id());
            json.writeStringField("status", review.status().key());
            json.writeStringField("message", text.sentence(review));
            writePlace(json, review.derogation().place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
