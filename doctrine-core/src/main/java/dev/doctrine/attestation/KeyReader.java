package dev.doctrine.attestation;

import dev.doctrine.crypto.Ed25519;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Ed25519 keys as OpenSSL writes them, one to a file. No complaint quotes the file, because it may hold a secret.
 */
public final class KeyReader {

    /** The greatest size of a key's file, in bytes: the key itself takes some hundred. */
    private static final int SIZE_LIMIT = 10_000;

    private static final Pattern PRIVATE = block("PRIVATE KEY");
    private static final Pattern PUBLIC = block("PUBLIC KEY");

    private KeyReader() {}

    /** The private key of a file {@code PRIVATE KEY} in PEM (PKCS #8, not encrypted). */
    public static Reading<EdECPrivateKey> readPrivate(String path, byte[] pem) {
        try {
            return new Reading.Accepted<>(Ed25519.privateKey(content(PRIVATE, pem)));
        } catch (IllegalArgumentException e) {
            return Reading.refused(Place.startOf(path), AttestationProblem.NOT_A_PRIVATE_KEY);
        }
    }

    /** The public key of a file {@code PUBLIC KEY} in PEM (X.509). */
    public static Reading<EdECPublicKey> readPublic(String path, byte[] pem) {
        try {
            return new Reading.Accepted<>(Ed25519.publicKey(content(PUBLIC, pem)));
        } catch (IllegalArgumentException e) {
            return Reading.refused(Place.startOf(path), AttestationProblem.NOT_A_PUBLIC_KEY);
        }
    }

    private static Pattern block(String name) {
        return Pattern.compile(
                "\\s*-----BEGIN " + name + "-----\\s+([A-Za-z0-9+/=\\s]++)-----END " + name + "-----\\s*");
    }

    /** The bytes within the block that a file consists of. */
    private static byte[] content(Pattern block, byte[] pem) {
        Matcher matcher = block.matcher(new String(pem, StandardCharsets.US_ASCII));
        if (pem.length > SIZE_LIMIT || !matcher.matches()) {
            throw new IllegalArgumentException("Not one block of PEM");
        }
        return Base64.getDecoder().decode(matcher.group(1).replaceAll("\\s", ""));
    }
}
