package dev.doctrine.crypto;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * Signatures that say who stands behind bytes. They are Ed25519, so that the same bytes get the same signature each
 * time.
 */
public final class Ed25519 {

    private static final String ALGORITHM = "Ed25519";

    private Ed25519() {}

    /**
     * The private key of these bytes (PKCS #8).
     *
     * @throws IllegalArgumentException if they are no such key
     */
    public static EdECPrivateKey privateKey(byte[] encoded) {
        try {
            return (EdECPrivateKey) factory().generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    /**
     * The public key of these bytes (X.509).
     *
     * @throws IllegalArgumentException if they are no such key
     */
    public static EdECPublicKey publicKey(byte[] encoded) {
        try {
            return (EdECPublicKey) factory().generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    /**
     * The key's signature of these bytes.
     *
     * @throws IllegalArgumentException if the key is not an Ed25519 key
     */
    public static byte[] sign(byte[] bytes, EdECPrivateKey key) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key);
            signing.update(bytes);
            return signing.sign();
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Whether this is the key's signature of these bytes. */
    public static boolean isSignedBy(EdECPublicKey key, byte[] bytes, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance(ALGORITHM);
            verifying.initVerify(key);
            verifying.update(bytes);
            return verifying.verify(signature);
        } catch (InvalidKeyException | SignatureException e) {
            return false; // not a signature, or not one of this kind
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static KeyFactory factory() {
        try {
            return KeyFactory.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Every Java platform has Ed25519", e);
    }
}
