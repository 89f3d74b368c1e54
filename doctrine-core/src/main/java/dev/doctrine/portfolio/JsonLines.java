package dev.doctrine.portfolio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.NotHosted;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.json.JsonEscapes;
import dev.doctrine.portfolio.PortfolioSummary.Idle;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Complaint;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The portfolio for tools: JSON Lines, an object for each declaration, texts as they are declared. */
final class JsonLines {

    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator json;
    private final ComplaintText complaintReport;

    JsonLines(OutputStream stream, Locale locale) throws IOException {
        // A writer encodes, because the generator's own encoder fails on half a surrogate pair, which YAML can express.
        this.json = new JsonFactory()
                .setRootValueSeparator(null)
                .createGenerator(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        // Some readers take U+2028 for the end of a line.
        json.setCharacterEscapes(new JsonEscapes());
        this.complaintReport = ComplaintText.in(locale);
    }

    void write(Assessment assessment) throws IOException {
        Optional<NotHosted> notHosted = assessment.declaration().notHosted();
        begin(assessment.declaration().path(), Standing.of(assessment));
        json.writeStringField("sha256", assessment.declaration().sha256());
        json.writeStringField("application", assessment.declaration().application());
        writeOptional("applicationId", textOrNull(assessment.declaration().applicationId()));
        json.writeStringField("owner", assessment.declaration().owner());
        if (notHosted.isPresent()) {
            json.writeStringField("reason", notHosted.get().reason());
        }
        json.writeArrayFieldStart("environments");
        for (EnvironmentAssessment environment : assessment.environments()) {
            write(environment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("derogations");
        for (DerogationReview review : assessment.derogations()) {
            write(review);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("acknowledgements");
        for (AcknowledgementReview review : assessment.acknowledgements()) {
            write(review);
        }
        json.writeEndArray();
        end();
    }

    /** Writes the line of a declaration that cannot be read, with its first complaints. */
    void writeDamaged(String path, List<Complaint> complaints) throws IOException {
        begin(path, Standing.DAMAGED);
        json.writeNumberField("complaintCount", Complaint.count(complaints));
        json.writeArrayFieldStart("complaints");
        for (Complaint complaint : complaints.subList(0, Math.min(complaints.size(), CsvRows.MOST_COMPLAINTS))) {
            json.writeStartObject();
            json.writeStringField("problem", complaint.problem().name());
            json.writeNumberField("line", complaint.place().line());
            json.writeNumberField("column", complaint.place().column());
            json.writeStringField(
                    "message", complaintReport.lines(List.of(complaint)).get(0));
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    /** Writes the line of a registered derogation that is about no declaration. */
    void writeIdle(Idle registered) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("servesNobody");
        json.writeStringField("derogation", registered.id());
        json.writeStringField("layer", registered.layer());
        json.writeStringField("application", registered.application().name());
        writeOptional("applicationId", textOrNull(registered.application().id()));
        json.writeStringField("constraint", registered.constraint());
        json.writeStringField("offer", registered.offer());
        json.writeEndObject();
        end();
    }

    void flush() throws IOException {
        json.flush();
    }

    private void begin(String path, Standing standing) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("path", path);
        json.writeStringField("verdict", standing.key());
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(EnvironmentAssessment assessed) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", assessed.environment().name());
        json.writeStringField("offer", assessed.offer().id());
        json.writeStringField("classification", assessed.environment().facts().write(DeclaredFact.CLASSIFICATION, ""));
        json.writeStringField("verdict", assessed.verdict().key());
        writeConstraints("failing", assessed, Outcome::isFailure);
        writeConstraints("observed", assessed, Outcome::observed);
        writeConstraints("warnings", assessed, Outcome::isWarning);
        json.writeArrayFieldStart("derogated");
        for (Outcome outcome : assessed.outcomes()) {
            if (outcome.derogation().isPresent()) {
                json.writeStartObject();
                json.writeStringField("constraint", outcome.constraint().id());
                json.writeStringField("derogation", outcome.derogation().get().id());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        writeConstraints(
                "acknowledged", assessed, outcome -> outcome.acknowledgement().isPresent());
        writeOffers("allowedOffers", assessed.allowedOfferIds(false));
        writeOffers("derogatedOffers", assessed.allowedOfferIds(true));
        json.writeEndObject();
    }

    private void writeConstraints(String field, EnvironmentAssessment assessed, Predicate<Outcome> kind)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Outcome outcome : assessed.outcomes()) {
            if (kind.test(outcome)) {
                json.writeString(outcome.constraint().id());
            }
        }
        json.writeEndArray();
    }

    private void write(DerogationReview review) throws IOException {
        Derogation derogation = review.derogation();
        json.writeStartObject();
        json.writeStringField("id", derogation.id());
        json.writeStringField("status", review.status().key());
        json.writeBooleanField("endsSoon", review.endsSoon());
        json.writeStringField("constraint", derogation.constraint());
        json.writeStringField("offer", derogation.offer());
        writeOptional("host", derogation.host().isEmpty() ? null : derogation.host());
        json.writeStringField("reference", derogation.decision().reference());
        json.writeStringField("authority", derogation.decision().authority());
        writeOptional(
                "until",
                derogation.term() instanceof Derogation.Until until
                        ? until.lastDay().toString()
                        : null);
        json.writeEndObject();
    }

    private void write(AcknowledgementReview review) throws IOException {
        json.writeStartObject();
        json.writeStringField("constraint", review.acknowledgement().constraint());
        json.writeStringField("status", review.status().key());
        json.writeBooleanField("endsSoon", review.endsSoon());
        json.writeStringField("until", review.acknowledgement().until().toString());
        json.writeEndObject();
    }

    /** A text, or null. As the end of a derogation, null means that it is permanent, or that the day does not exist. */
    private void writeOptional(String field, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void writeOffers(String field, List<String> offers) throws IOException {
        json.writeArrayFieldStart(field);
        for (String offer : offers) {
            json.writeString(offer);
        }
        json.writeEndArray();
    }
}
