package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.json.JsonBytes;
import java.io.IOException;

/**
 * {@code assessment.json} of a check that was skipped: why, and nothing that could be taken for a yes. Nothing was read, so
 * nothing is determined.
 *
 * @param reason why it was skipped, in the words of whoever did it
 */
public record SkippedReport(String reason) {

    /** The file's bytes. */
    public byte[] bytes() {
        return JsonBytes.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", JsonReport.SCHEMA_VERSION);
        json.writeObjectFieldStart("skipped");
        json.writeStringField("reason", reason);
        json.writeEndObject();
        json.writeNullField("doctrine");
        json.writeNullField("declaration");
        json.writeNullField("application");
        json.writeStringField("verdict", Verdict.UNDETERMINED.key());
        json.writeArrayFieldStart("environments");
        json.writeEndArray();
        json.writeEndObject();
    }
}
