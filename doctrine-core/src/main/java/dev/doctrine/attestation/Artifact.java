package dev.doctrine.attestation;

import dev.doctrine.crypto.Sha256;

/**
 * A file that was built.
 *
 * @param name the file's name
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 * @param resourceUri where those who deploy it expect it from: {@code pkg:maven/fr.gouv.example/titres@1.0}
 */
public record Artifact(String name, String sha256, String resourceUri) {

    /**
     * Checks that the digest is one.
     *
     * @throws IllegalArgumentException if it is not, or a text is blank
     */
    public Artifact {
        if (name.isBlank() || resourceUri.isBlank() || !Sha256.isDigest(sha256)) {
            throw new IllegalArgumentException("Not an artifact: " + name + ", " + sha256 + ", " + resourceUri);
        }
        resourceUri = canonical(resourceUri);
    }

    /** In the URL of a package, a plus sign is written encoded; people write it as it is, too. */
    private static String canonical(String uri) {
        return uri.startsWith("pkg:") ? uri.replace("+", "%2B").replace("%2b", "%2B") : uri;
    }
}
