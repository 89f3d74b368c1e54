package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.Notice;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.text.DoctrineText;
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
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What paths are relative to, by the name that tools agree on. */
    private static final String ROOT = "%SRCROOT%";

    /** The most related places of a result: a repository may show the same in each of its files. */
    private static final int MOST_PLACES = 20;

    private final Messages messages;
    private final BuildAssessment build;
    private final SarifRules rules;

    /** The report of this build, its sentences for readers of this locale. */
    SarifReport(BuildAssessment build, Locale locale) {
        this.messages = Messages.in(locale);
        this.build = build;
        this.rules = new SarifRules(messages, build.doctrine());
    }

    /** The whole file. */
    byte[] bytes() {
        return JsonBytes.of(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool(json);
        writeContext(json);
        json.writeArrayFieldStart("results");
        for (Finding finding : new Findings(messages, build).all()) {
            writeResult(json, finding);
        }
        json.writeEndArray();
        writeInvocation(json);
        writeProperties(json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Doctrine");
        // Known where the library runs from its jar; there is no page yet that could be the informationUri.
        String version = SarifReport.class.getPackage().getImplementationVersion();
        if (version != null) {
            json.writeStringField("version", version);
        }
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeContext(JsonGenerator json) throws IOException {
        json.writeStringField("language", messages.locale().getLanguage());
        json.writeStringField("columnKind", "unicodeCodePoints");
        // The category of the run: GitHub keeps the findings of several tools apart by it.
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "doctrine/");
        json.writeEndObject();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        writeText(json, "description", messages.text("sarif.root"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("artifacts");
        for (DeclarationAssessment declaration : build.declarations()) {
            writeArtifact(json, declaration);
        }
        json.writeEndArray();
    }

    private static void writeArtifact(JsonGenerator json, DeclarationAssessment declaration) throws IOException {
        json.writeStartObject();
        writeLocation(json, "location", Place.startOf(declaration.path()));
        if (declaration.sha256() != null) {
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", declaration.sha256());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeResult(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.check());
        json.writeNumberField("ruleIndex", rules.index(finding.check()));
        json.writeStringField("level", finding.severity().sarif());
        writeText(json, "message", literal(finding.message()));
        writePlaces(json, "locations", List.of(finding.place()));
        if (!finding.related().isEmpty()) {
            writePlaces(json, "relatedLocations", finding.related());
        }
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

    private static void writePlaces(JsonGenerator json, String field, List<Place> places) throws IOException {
        json.writeArrayFieldStart(field);
        for (Place place : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            writeLocation(json, "artifactLocation", place);
            writeRegion(json, place);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
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

    /** What concerns the run and no line of a file. */
    private void writeInvocation(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notice notice : build.notices()) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeText(json, "message", literal(new DoctrineText(messages).notice(notice)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeProperties(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("verdict", build.verdict().key());
        json.writeStringField("enforcement", build.enforcement().key());
        new DoctrineJson(json, messages.locale())
                .writeLayers("doctrine", build.doctrine().layers());
        json.writeEndObject();
    }

    /** A message with this text: SARIF makes placeholders of braces, and links of {@code [text](target)}. */
    private static String literal(String text) {
        // A stroke of the text's own would take the meaning from ours.
        String apart = text.replace("\\](", "\\] (");
        return apart.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    private static void writeText(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
