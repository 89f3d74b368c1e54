package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Force;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Source;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes what an assessment rests on: the layers of the doctrine, what they loosen, the constraints, the policy. */
final class DoctrineJson {

    private final JsonGenerator json;
    private final Locale locale;

    DoctrineJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** Writes the field {@code doctrine}. */
    void write(Doctrine doctrine) throws IOException {
        json.writeObjectFieldStart("doctrine");
        writeLayers("layers", doctrine.layers());
        json.writeArrayFieldStart("loosened");
        for (Amendment amendment : doctrine.amendments()) {
            if (amendment.loosens()) {
                writeLoosening(amendment);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Source source : doctrine.sources()) {
            writeSource(source);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("constraints");
        for (Constraint constraint : doctrine.constraints()) {
            json.writeStartObject();
            json.writeStringField("id", constraint.id());
            json.writeStringField("level", constraint.level().key());
            json.writeStringField("title", constraint.title().in(locale));
            writeSources(json, constraint.citations());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes an object: what whoever weighs a citation has to know of its source, once for all of them. */
    private void writeSource(Source source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("force", source.force().map(Force::key).orElse(null));
        json.writeStringField("read", source.read().map(LocalDate::toString).orElse(null));
        json.writeStringField("url", source.url().isEmpty() ? null : source.url());
        json.writeEndObject();
    }

    /** Writes the field {@code policy}: null where there is none. */
    void write(Policy policy) throws IOException {
        if (policy.isGiven()) {
            json.writeObjectFieldStart("policy");
            json.writeStringField("sha256", policy.sha256());
            json.writeEndObject();
        } else {
            json.writeNullField("policy");
        }
    }

    /** Writes a field with the layers, the lowest first. */
    void writeLayers(String field, List<Layer> layers) throws IOException {
        json.writeArrayFieldStart(field);
        for (Layer layer : layers) {
            json.writeStartObject();
            json.writeStringField("id", layer.id());
            json.writeStringField("version", layer.version());
            json.writeStringField("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the field {@code sources}. */
    static void writeSources(JsonGenerator json, List<Citation> citations) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Citation citation : citations) {
            json.writeStartObject();
            json.writeStringField("id", citation.source().id());
            json.writeStringField("section", citation.section());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeLoosening(Amendment amendment) throws IOException {
        json.writeStartObject();
        json.writeStringField("layer", amendment.layer());
        json.writeStringField("message", new DoctrineText(Messages.in(locale)).amendment(amendment));
        writeSources(json, amendment.citations());
        json.writeEndObject();
    }
}
