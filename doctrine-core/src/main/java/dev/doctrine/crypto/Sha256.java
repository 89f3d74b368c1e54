package dev.doctrine.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.lang3.StringUtils;

/** Digests that say which bytes were read, in lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    /** Whether a text has the form of a digest. */
    public static boolean isDigest(String text) {
        return text.length() == 64 && StringUtils.containsOnly(text, "0123456789abcdef");
    }

    /** The SHA-256 digest of these bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The SHA-256 digest of what is left of a stream, however long. */
    public static String of(InputStream stream) throws IOException {
        DigestInputStream digesting = new DigestInputStream(stream, sha256());
        digesting.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
