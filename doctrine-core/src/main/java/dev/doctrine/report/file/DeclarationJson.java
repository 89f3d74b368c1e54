package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.declaration.NotHosted;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes one declaration: its environments with their outcomes, or what is wrong in a file that cannot be read. */
final class DeclarationJson {

    private final JsonGenerator json;
    private final Locale locale;

    DeclarationJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /**
     * Writes an object.
     *
     * @param observed whether it is refused, or cannot be judged, and that stops no build
     */
    void write(DeclarationAssessment declaration, boolean observed) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", declaration.path());
        json.writeStringField("sha256", declaration.sha256());
        json.writeArrayFieldStart("modules");
        for (String module : declaration.modules()) {
            json.writeString(module);
        }
        json.writeEndArray();
        if (declaration.reading() instanceof Reading.Accepted<Assessment> accepted) {
            Assessment assessment = accepted.value();
            json.writeStringField("application", assessment.declaration().application());
            writeApplicationId(assessment.declaration().applicationId());
            json.writeStringField("verdict", assessment.verdict().key());
            writeObserved(observed);
            writeEmpty("complaints");
            writeNotHosted(assessment.declaration().notHosted());
            writeEnvironments(assessment);
            new OutcomeJson(json, locale, assessment).writeReviews();
            new EvidenceJson(json, locale, assessment).write();
        } else {
            json.writeNullField("application");
            json.writeNullField("applicationId");
            json.writeStringField("verdict", declaration.verdict().key());
            writeObserved(observed);
            writeComplaints(declaration.reading().complaints());
            writeEmpty("environments");
            writeEmpty("derogations");
        }
        json.writeEndObject();
    }

    /** Writes the field {@code observed} where there is something to observe. */
    private void writeObserved(boolean observed) throws IOException {
        if (observed) {
            json.writeBooleanField("observed", true);
        }
    }

    private void writeApplicationId(String id) throws IOException {
        json.writeStringField("applicationId", id.isEmpty() ? null : id);
    }

    private void writeNotHosted(Optional<NotHosted> notHosted) throws IOException {
        if (notHosted.isPresent()) {
            json.writeObjectFieldStart("notHosted");
            json.writeStringField("reason", notHosted.get().reason());
            OutcomeJson.writePlace(json, notHosted.get().place());
            json.writeEndObject();
        }
    }

    private void writeComplaints(List<Complaint> complaints) throws IOException {
        ComplaintText text = ComplaintText.in(locale);
        json.writeArrayFieldStart("complaints");
        for (Complaint complaint : complaints) {
            json.writeStartObject();
            json.writeStringField("message", text.sentence(complaint));
            OutcomeJson.writePlace(json, complaint.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeEmpty(String field) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeEndArray();
    }

    private void writeEnvironments(Assessment assessment) throws IOException {
        OutcomeJson outcomes = new OutcomeJson(json, locale, assessment);
        json.writeArrayFieldStart("environments");
        for (EnvironmentAssessment environment : assessment.environments()) {
            json.writeStartObject();
            json.writeStringField("name", environment.environment().name());
            json.writeStringField("offer", environment.offer().id());
            json.writeStringField(
                    "classification", environment.environment().facts().write(DeclaredFact.CLASSIFICATION, ""));
            json.writeStringField("verdict", environment.verdict().key());
            writeOutcomes(environment, outcomes);
            writeOffers("allowedOffers", environment.allowedOfferIds(false));
            if (!environment.allowedOfferIds(true).isEmpty()) {
                writeOffers("derogatedOffers", environment.allowedOfferIds(true));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Every constraint stands in one of three fields: in full where there is something to say of it, else in short. */
    private void writeOutcomes(EnvironmentAssessment environment, OutcomeJson outcomes) throws IOException {
        json.writeArrayFieldStart("outcomes");
        for (Outcome outcome : environment.outcomes()) {
            if (outcome.isFinding()) {
                outcomes.write(environment, outcome);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("satisfied");
        for (Outcome outcome : environment.outcomes()) {
            if (outcome.result() == Result.SATISFIED) {
                outcomes.writeSatisfied(outcome);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notApplicable");
        for (Outcome outcome : environment.outcomes()) {
            if (outcome.result() == Result.NOT_APPLICABLE) {
                json.writeString(outcome.constraint().id());
            }
        }
        json.writeEndArray();
    }

    private void writeOffers(String field, List<String> offers) throws IOException {
        json.writeArrayFieldStart(field);
        for (String offer : offers) {
            json.writeString(offer);
        }
        json.writeEndArray();
    }
}
