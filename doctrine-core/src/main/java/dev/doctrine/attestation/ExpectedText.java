package dev.doctrine.attestation;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ValueReader;
import java.util.List;
import java.util.Optional;

/** Texts of a mapping for which only one value is accepted. */
final class ExpectedText {

    private final MappingReader reader;
    private final Complaints complaints;

    ExpectedText(MappingReader reader, Complaints complaints) {
        this.reader = reader;
        this.complaints = complaints;
    }

    /** Complains unless this key holds this text. */
    void require(String key, String expected) {
        Optional<Node> value = reader.required(key);
        if (value.isPresent()) {
            String text = ValueReader.text(key, value.get(), complaints);
            if (!text.equals(expected)) {
                complaints.addClosed(
                        value.get().place(), AttestationProblem.UNEXPECTED_VALUE, List.of(expected), key, text);
            }
        }
    }
}
