package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.text.Messages;
import dev.doctrine.yaml.Place;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The findings as SARIF 2.1.0, {@code doctrine.sarif}: one rule for each constraint, one result for each finding.
 *
 * <p>Satisfied and inapplicable constraints are rules without result. SARIF could express them, but GitHub makes an alert
 * of every result, whatever its kind. GitHub does not look at suppressions either: that is why what a derogation lifts is
 * a mere note.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 * @see <a href="https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support">what GitHub
 *     asks for</a>
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What paths are relative to, by the name that tools agree on. */
    private static final String ROOT = "%SRCROOT%";

    private final Messages messages;
    private final Assessment assessment;
    private final SarifRules rules;

    /** The report of this assessment, its sentences for readers of this locale. */
    public SarifReport(Assessment assessment, Locale locale) {
        this.messages = Messages.in(locale);
        this.assessment = assessment;
        this.rules = new SarifRules(messages, assessment.doctrine());
    }

    /** One report of several declarations: a run for each. */
    static Report rollUp(List<Assessment> assessments, Locale locale) {
        return () -> JsonBytes.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            for (Assessment assessment : assessments) {
                new SarifReport(assessment, locale).writeRun(json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public byte[] bytes() {
        return rollUp(List.of(assessment), messages.locale()).bytes();
    }

    private void writeRun(JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeTool(json);
        writeContext(json);
        json.writeArrayFieldStart("results");
        for (Finding finding : new Findings(messages, assessment).all()) {
            writeResult(json, finding);
        }
        json.writeEndArray();
        writeProperties(json);
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Doctrine");
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeContext(JsonGenerator json) throws IOException {
        Place declaration = Place.startOf(assessment.declaration().path());
        json.writeStringField("language", messages.locale().getLanguage());
        json.writeStringField("columnKind", "unicodeCodePoints");
        // The category of the run: GitHub keeps the findings of several declarations apart by it.
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "doctrine/" + declaration.uri() + "/");
        json.writeEndObject();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        writeText(json, "description", messages.text("sarif.root"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("artifacts");
        json.writeStartObject();
        writeLocation(json, "location", declaration);
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", assessment.declaration().sha256());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeResult(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.check());
        json.writeNumberField("ruleIndex", rules.index(finding.check()));
        json.writeStringField("level", finding.severity().sarif());
        writeText(json, "message", literal(finding.message()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeLocation(json, "artifactLocation", finding.place());
        writeRegion(json, finding.place());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        // The only key that GitHub looks at. Without it, two environments that fail on a line they share would be one.
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("primaryLocationLineHash", finding.fingerprint());
        json.writeEndObject();
        if (!finding.suppression().isEmpty()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", finding.suppression());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeLocation(JsonGenerator json, String field, Place place) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("uri", place.uri());
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
    }

    /** The first character of the value: where it ends is not known, and GitHub wants an end. */
    private static void writeRegion(JsonGenerator json, Place place) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.line());
        json.writeNumberField("endColumn", place.column() + 1);
        json.writeEndObject();
    }

    private void writeProperties(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("application", assessment.declaration().application());
        json.writeStringField("verdict", assessment.verdict().key());
        new DoctrineJson(messages, json)
                .writeLayers("doctrine", assessment.doctrine().layers());
        json.writeEndObject();
    }

    /** A message with this text: SARIF makes placeholders of braces, and links of {@code [text](target)}. */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    private static void writeText(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
