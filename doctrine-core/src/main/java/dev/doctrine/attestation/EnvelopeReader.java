package dev.doctrine.attestation;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ValueReader;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Takes the payload out of an envelope, if one of the keys signed it. The payload is not read before that. */
final class EnvelopeReader {

    private final List<EdECPublicKey> keys;
    private final Complaints complaints;

    EnvelopeReader(List<EdECPublicKey> keys, Complaints complaints) {
        this.keys = keys;
        this.complaints = complaints;
    }

    /** The payload; empty, with a complaint, if it cannot be trusted. */
    Optional<byte[]> read(MappingReader envelope) {
        new ExpectedText(envelope, complaints).require("payloadType", Envelope.PAYLOAD_TYPE);
        Optional<byte[]> payload = bytes(envelope, "payload");
        // DSSE allows several signatures. Only one is written here, and nobody has agreed on what more would mean.
        List<Node> signatures = envelope.list("signatures");
        if (signatures.size() != 1) {
            complaints.add(envelope.place(), AttestationProblem.NOT_ONE_SIGNATURE, Integer.toString(signatures.size()));
            return Optional.empty();
        }
        Optional<byte[]> signature = bytes(MappingReader.of("signatures", signatures.get(0), complaints), "sig");
        if (payload.isEmpty() || signature.isEmpty() || !complaints.isEmpty()) {
            return Optional.empty();
        }
        if (keys.stream().noneMatch(key -> Envelope.isSignedBy(key, payload.get(), signature.get()))) {
            complaints.add(signatures.get(0).place(), AttestationProblem.NOT_OUR_SIGNATURE);
            return Optional.empty();
        }
        return payload;
    }

    /** The bytes of a value in Base64, in either alphabet, written in the one way that encoders write them. */
    private Optional<byte[]> bytes(MappingReader reader, String key) {
        Optional<Node> node = reader.required(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String text = ValueReader.text(key, node.get(), complaints);
        boolean forUrls = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
        try {
            byte[] bytes = (forUrls ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
            Base64.Encoder encoder = forUrls ? Base64.getUrlEncoder() : Base64.getEncoder();
            if (encoder.encodeToString(bytes).equals(text)) {
                return Optional.of(bytes);
            }
        } catch (IllegalArgumentException e) {
            // Not Base64, as is said below.
        }
        complaints.add(node.get().place(), AttestationProblem.NOT_BASE64, key);
        return Optional.empty();
    }
}
