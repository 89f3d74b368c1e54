package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.CountedFind;
import dev.doctrine.assessment.ExplanationReview;
import dev.doctrine.assessment.ShownEvidence;
import dev.doctrine.declaration.Explanation;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownEvidenceText;
import java.io.IOException;
import java.util.Locale;

/** Writes what the repository shows of one declaration. It never writes a value of the repository. */
final class EvidenceJson {

    private final JsonGenerator json;
    private final ShownEvidenceText text;
    private final ShownEvidence shown;

    EvidenceJson(JsonGenerator json, Locale locale, Assessment assessment) {
        this.json = json;
        this.text = new ShownEvidenceText(Messages.in(locale), assessment);
        this.shown = assessment.evidence();
    }

    /** Writes the field {@code evidence}; left out where nobody looked. */
    void write() throws IOException {
        if (!shown.evidence().isOfScan()) {
            return;
        }
        json.writeObjectFieldStart("evidence");
        writeCoverage(shown.evidence().coverage());
        json.writeArrayFieldStart("finds");
        for (CountedFind find : shown.finds()) {
            write(find);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unresolved");
        for (Evidence.Unresolved target : shown.evidence().unresolved()) {
            json.writeStartObject();
            json.writeStringField("key", target.key());
            OutcomeJson.writePlace(json, target.place());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unknownProviders");
        for (Evidence.UnknownProvider provider : shown.evidence().unknownProviders()) {
            json.writeStartObject();
            json.writeStringField("provider", provider.provider());
            OutcomeJson.writePlace(json, provider.place());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("explanations");
        for (ExplanationReview review : shown.explanations()) {
            write(review);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCoverage(Evidence.Coverage coverage) throws IOException {
        json.writeNumberField("files", coverage.files());
        json.writeNumberField("leftOut", coverage.leftOut().size());
        json.writeNumberField("unread", coverage.unread().size());
        json.writeNumberField("partlyRead", coverage.partlyRead().size());
        json.writeNumberField("unusable", coverage.unusable());
        json.writeBooleanField("cut", coverage.cut());
    }

    private void write(CountedFind counted) throws IOException {
        Find find = counted.find();
        json.writeStartObject();
        json.writeStringField("host", find.host().id());
        json.writeStringField("shows", find.shows().key());
        json.writeStringField("in", find.trace().in().key());
        json.writeStringField("subject", find.trace().subject().key());
        json.writeStringField("pattern", find.pattern());
        json.writeArrayFieldStart("environments");
        for (String environment : counted.environments()) {
            json.writeString(environment);
        }
        json.writeEndArray();
        json.writeBooleanField("explained", counted.explanation().isPresent());
        OutcomeJson.writePlace(json, find.place());
        json.writeEndObject();
    }

    private void write(ExplanationReview review) throws IOException {
        Explanation explanation = review.explanation();
        json.writeStartObject();
        json.writeStringField("host", explanation.host());
        json.writeStringField("files", explanation.files());
        json.writeStringField("status", review.status().key());
        json.writeStringField("message", text.sentence(review));
        OutcomeJson.writePlace(json, explanation.place());
        json.writeEndObject();
    }
}
