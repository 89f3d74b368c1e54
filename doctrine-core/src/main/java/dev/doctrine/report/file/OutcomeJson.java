package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.yaml.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what constraints say of an environment, and what became of derogations. */
final class OutcomeJson {

    private final JsonGenerator json;
    private final Locale locale;
    private final Assessment assessment;

    OutcomeJson(JsonGenerator json, Locale locale, Assessment assessment) {
        this.json = json;
        this.locale = locale;
        this.assessment = assessment;
    }

    /** Writes an object with all that there is to say. */
    void write(EnvironmentAssessment environment, Outcome outcome) throws IOException {
        OutcomeText text = new OutcomeText(Messages.in(locale), assessment);
        json.writeStartObject();
        json.writeStringField("constraint", outcome.constraint().id());
        json.writeStringField("result", outcome.result().key());
        json.writeBooleanField("observed", outcome.observed());
        json.writeStringField("message", text.message(outcome));
        json.writeStringField("remedy", text.remedy(environment, outcome));
        writePlace(json, outcome.place());
        DoctrineJson.writeSources(json, outcome.decidingCitations());
        writeContradictions(outcome);
        writeDerogation(outcome.derogation());
        writeAcknowledgement(outcome.acknowledgement());
        json.writeEndObject();
    }

    /** Writes an object with what touches the decision, though nothing is wrong. */
    void writeSatisfied(Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("constraint", outcome.constraint().id());
        writeContradictions(outcome);
        json.writeEndObject();
    }

    /** Writes the fields {@code derogations} and, where there are some, {@code acknowledgements}. */
    void writeReviews() throws IOException {
        writeDerogations();
        if (!assessment.acknowledgements().isEmpty()) {
            writeAcknowledgements();
        }
    }

    private void writeDerogations() throws IOException {
        json.writeArrayFieldStart("derogations");
        for (DerogationReview review : assessment.derogations()) {
            json.writeStartObject();
            json.writeStringField("id", review.derogation().id());
            json.writeStringField("status", review.status().key());
            json.writeStringField("message", new DerogationText(Messages.in(locale), assessment).sentence(review));
            writePlace(json, review.derogation().place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAcknowledgements() throws IOException {
        AcknowledgementText text = new AcknowledgementText(Messages.in(locale), assessment);
        json.writeArrayFieldStart("acknowledgements");
        for (AcknowledgementReview review : assessment.acknowledgements()) {
            json.writeStartObject();
            json.writeStringField("constraint", review.acknowledgement().constraint());
            json.writeStringField("status", review.status().key());
            json.writeStringField("message", text.sentence(review));
            writePlace(json, review.acknowledgement().place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The project's answer; left out where there is none. */
    private void writeAcknowledgement(Optional<Acknowledgement> answer) throws IOException {
        if (answer.isPresent()) {
            json.writeObjectFieldStart("acknowledgement");
            json.writeStringField("reason", answer.get().reason());
            writeDay("until", answer.get().until());
            json.writeEndObject();
        }
    }

    /** Writes the field {@code location}. */
    static void writePlace(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", place.path());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeEndObject();
    }

    private void writeContradictions(Outcome outcome) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : assessment.contradictions(outcome)) {
            json.writeString(contradiction.id());
        }
        json.writeEndArray();
    }

    private void writeDerogation(Optional<Derogation> lifting) throws IOException {
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
        writeDay("date", derogation.decision().date());
        json.writeEndObject();
        writeDay("until", derogation.term() instanceof Derogation.Until until ? until.lastDay() : null);
        json.writeEndObject();
    }

    /** A day, or null: for the end of a derogation, null means that it is permanent. */
    private void writeDay(String field, @Nullable LocalDate day) throws IOException {
        json.writeStringField(field, day == null ? null : day.toString());
    }
}
