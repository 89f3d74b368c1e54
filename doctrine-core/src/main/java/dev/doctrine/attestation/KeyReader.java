package dev.doctrine.attestation;

import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Ed25519 keys as OpenSSL writes them, one to a file. Nothing of a file gets into a complaint. */
public final class KeyReader {

    /** The greatest size of a key's file, in bytes: the key itself takes some hundred. */
    private static final int SIZE_LIMIT = 10_000;

    private static final Pattern PRIVATE = block("PRIVATE KEY");
    private static final Pattern PUBLIC = block("PUBLIC KEY");

    private KeyReader() {}

    /** The private key of a file {@code PRIVATE KEY} in PEM (PKCS #8, not encrypted). */
    public static Reading<EdECPrivateKey> readPrivate(String path, byte[] pem) {
        try {
            PKCS8EncodedKeySpec key = new PKCS8EncodedKeySpec(content(PRIVATE, pem));
            if (factory().generatePrivate(key) instanceof EdECPrivateKey read) {
                return new Reading.Accepted<>(read);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Not such a key, as is said below.
        }
        return Reading.refused(Place.startOf(path), AttestationProblem.NOT_A_PRIVATE_KEY);
    }

    /** The public key of a file {@code PUBLIC KEY} in PEM (X.509). */
    public static Reading<EdECPublicKey> readPublic(String path, byte[] pem) {
        try {
            X509EncodedKeySpec key = new X509EncodedKeySpec(content(PUBLIC, pem));
            if (factory().generatePublic(key) instanceof EdECPublicKey read) {
                return new Reading.Accepted<>(read);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Not such a key, as is said below.
        }
        return Reading.refused(Place.startOf(path), AttestationProblem.NOT_A_PUBLIC_KEY);
    }

    private static KeyFactory factory() throws NoSuchAlgorithmException {
        return KeyFactory.getInstance("Ed25519");
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
