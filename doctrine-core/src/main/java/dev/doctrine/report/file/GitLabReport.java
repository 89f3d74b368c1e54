package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The findings for GitLab's Code Quality, {@code gl-code-quality-report.json}.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the format</a>
 */
final class GitLabReport {

    private final List<Finding> findings;

    /** The report of this build, its descriptions for readers of this locale. */
    GitLabReport(BuildAssessment build, Locale locale) {
        this.findings = new Findings(Messages.in(locale), build).all();
    }

    /** The whole file. */
    byte[] bytes() {
        return JsonBytes.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("description", finding.message());
            json.writeStringField("check_name", finding.check());
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeStringField("severity", finding.severity().gitLab());
            json.writeObjectFieldStart("location");
            json.writeStringField("path", finding.place().path());
            json.writeObjectFieldStart("lines");
            json.writeNumberField("begin", finding.place().line());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
