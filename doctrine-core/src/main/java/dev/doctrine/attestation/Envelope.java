package dev.doctrine.attestation;

import dev.doctrine.crypto.Ed25519;
import dev.doctrine.json.JsonBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;

/**
 * A Statement with its signature, as DSSE lays them down. Signatures are Ed25519, so that the same bytes get the same
 * signature each time.
 *
 * @see <a href="https://github.com/secure-systems-lab/dsse/blob/master/protocol.md">DSSE v1</a>
 */
public final class Envelope {

    static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    private Envelope() {}

    /**
     * The envelope around a Statement, signed. It does not name the key: whoever verifies has to know it anyway, and a
     * private key does not tell its name.
     *
     * @throws IllegalArgumentException if the key is not an Ed25519 key
     */
    public static byte[] sign(byte[] statement, EdECPrivateKey key) {
        byte[] signature = Ed25519.sign(signed(statement), key);
        Base64.Encoder base64 = Base64.getEncoder();
        return JsonBytes.of(json -> {
            json.writeStartObject();
            json.writeStringField("payload", base64.encodeToString(statement));
            json.writeStringField("payloadType", PAYLOAD_TYPE);
            json.writeArrayFieldStart("signatures");
            json.writeStartObject();
            json.writeStringField("sig", base64.encodeToString(signature));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Whether this is the key's signature of this Statement. */
    static boolean isSignedBy(EdECPublicKey key, byte[] statement, byte[] signature) {
        return Ed25519.isSignedBy(key, signed(statement), signature);
    }

    /** What is signed: the payload with its type, each after its length (PAE). */
    private static byte[] signed(byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("DSSEv1 " + PAYLOAD_TYPE.length() + " " + PAYLOAD_TYPE + " " + payload.length + " ")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }
}
