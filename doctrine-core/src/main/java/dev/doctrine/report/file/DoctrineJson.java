package dev.doctrine.report.file;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.doctrine.Amendment;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import java.io.IOException;
import java.util.List;

/** Writes what an assessment rests on: the layers of the doctrine, what they loosen, the policy. */
final class DoctrineJson {

    private final Messages messages;
    private final JsonGenerator json;

    DoctrineJson(Messages messages, JsonGenerator json) {
        this.messages = messages;
        this.json = json;
    }

    /** Writes the fields {@code doctrine} and {@code policy}. */
    void write(Doctrine doctrine, Policy policy) throws IOException {
        json.writeObjectFieldStart("doctrine");
        writeLayers("layers", doctrine.layers());
        writeLoosened(doctrine.amendments());
        json.writeEndObject();
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
    void writeSources(List<Citation> citations) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Citation citation : citations) {
            json.writeStartObject();
            json.writeStringField("id", citation.source().id());
            json.writeStringField("section", citation.section());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeLoosened(List<Amendment> amendments) throws IOException {
        DoctrineText text = new DoctrineText(messages);
        json.writeArrayFieldStart("loosened");
        for (Amendment amendment : amendments) {
            if (amendment.loosens()) {
                json.writeStartObject();
                json.writeStringField("layer", amendment.layer());
                json.writeStringField("message", text.amendment(amendment));
                writeSources(amendment.citations());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
