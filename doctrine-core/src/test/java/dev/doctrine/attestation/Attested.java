package dev.doctrine.attestation;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;

/** What is attested in the tests, and the keys that do. */
final class Attested {

    static final Artifact ARTIFACT =
            new Artifact("titres-1.0.jar", "ab".repeat(32), "pkg:maven/fr.gouv.example/titres@1.0");

    /** The first test key of RFC 8032, section 7.1: known to everyone, and good for nothing else. */
    static final EdECPrivateKey KNOWN_KEY = accepted(KeyReader.readPrivate("known.pem", pem("PRIVATE KEY", """
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g""")));

    static final EdECPublicKey KNOWN_PUBLIC_KEY =
            accepted(KeyReader.readPublic("known.pub.pem", pem("PUBLIC KEY", """
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=""")));

    private Attested() {}

    static byte[] statement() {
        return new VerificationSummary(assessment("public"), ARTIFACT, "1.2.3").bytes();
    }

    static Assessment assessment(String classification) {
        return Assessing.assess("""
                version: 1
                application: { name: Suivi des titres, owner: { name: Direction, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: nubo } }
                """.formatted(classification));
    }

    /** An assessment that only a derogation allows. */
    static Assessment derogated(String term) {
        return Assessing.assess("""
                version: 1
                application: { name: Suivi des titres, owner: { name: Direction, kind: state } }
                data: { classification: diffusion-restreinte }
                environments: { production: { offer: nubo } }
                derogations:
                  - id: DER-1
                    constraint: data-ceiling
                    environments: [production]
                    offer: nubo
                    reason: Migration
                    decision: { reference: 2026/113, authority: HFDS, date: 2026-05-12 }
                    %s
                """.formatted(term));
    }

    /** An assessment of a declaration that hosts nothing. */
    static Assessment notHosted() {
        return Assessing.assess("""
                version: 1
                application: { name: Commun, owner: { name: Direction, kind: state } }
                hosting: none
                reason: Library
                """);
    }

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] pem(String name, String base64) {
        return ("-----BEGIN " + name + "-----\n" + base64 + "\n-----END " + name + "-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static <T> T accepted(Reading<T> reading) {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading);
    }
}
