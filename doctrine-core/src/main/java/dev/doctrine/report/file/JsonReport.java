package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.MissingDeclaration;
import dev.doctrine.assessment.Notice;
import dev.doctrine.assessment.SkippedModule;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import java.io.IOException;
import java.util.Locale;

/**
 * The assessment of a build for tools, {@code assessment.json}: every constraint for every environment of every
 * declaration. {@code assessment.schema.json}, beside this class, says what stands in it.
 *
 * <p>This one is written in every build. Only what is not satisfied needs sentences, so a build that passes reads no file
 * of them.
 */
final class JsonReport {

    /** The version of the form of the file. */
    static final int SCHEMA_VERSION = 1;

    private final BuildAssessment build;
    private final Locale locale;

    /** The report of this build, its messages for readers of this locale. */
    JsonReport(BuildAssessment build, Locale locale) {
        this.build = build;
        this.locale = locale;
    }

    /** The whole file. */
    byte[] bytes() {
        return JsonBytes.compact(this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("verdict", build.verdict().key());
        json.writeStringField("enforcement", build.enforcement().key());
        json.writeStringField("day", build.today().toString());
        writeNotices(json);
        DoctrineJson doctrine = new DoctrineJson(json, locale);
        doctrine.write(build.doctrine());
        doctrine.write(build.policy());
        json.writeArrayFieldStart("declarations");
        DeclarationJson declarations = new DeclarationJson(json, locale);
        for (DeclarationAssessment declaration : build.declarations()) {
            declarations.write(declaration, build.observes(declaration));
        }
        json.writeEndArray();
        writeMissing(json);
        writeSkipped(json);
        json.writeEndObject();
    }

    private void writeNotices(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("notices");
        for (Notice notice : build.notices()) {
            json.writeString(new DoctrineText(Messages.in(locale)).notice(notice));
        }
        json.writeEndArray();
    }

    private void writeMissing(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("missing");
        for (MissingDeclaration missing : build.missing()) {
            json.writeStartObject();
            json.writeStringField("module", missing.module());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSkipped(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("skipped");
        for (SkippedModule skipped : build.skipped()) {
            json.writeStartObject();
            json.writeStringField("module", skipped.module());
            json.writeStringField("reason", skipped.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
