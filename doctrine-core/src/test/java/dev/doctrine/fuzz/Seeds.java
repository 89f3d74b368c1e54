package dev.doctrine.fuzz;

import dev.doctrine.Assessing;
import dev.doctrine.attestation.Envelope;
import dev.doctrine.attestation.KeyReader;
import dev.doctrine.attestation.VerificationSummary;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.generated.Choices;
import dev.doctrine.generated.MadeDeclaration;
import dev.doctrine.generated.MadeLayer;
import dev.doctrine.generated.Tree;
import dev.doctrine.generated.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;

/** Files that are right, from which fuzzing sets out. */
final class Seeds {

    /** The first test key of RFC 8032, section 7.1: known to everyone, and good for nothing else. */
    private static final String PRIVATE_PEM = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String PUBLIC_PEM = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            -----END PUBLIC KEY-----
            """;

    private static final String POLICY = """
            version: 1
            layers: [ { id: org, location: org.yaml, version: "1" } ]
            levels: { portability: mandatory }
            declaration: { missing: warn, place: repository }
            undetermined: warn
            derogations:
              own: accepted
              authorities: [HFDS, Ministre]
              maximumMonths: { data-ceiling: 12 }
              warningDays: 60
            skip: { by: [jeanne], variable: WHO }
            enforcement: observe
            from: 2027-03-01
            """;

    static final EdECPublicKey PUBLIC_KEY =
            KeyReader.readPublic("key.pub.pem", bytes(PUBLIC_PEM)).content().orElseThrow();

    private static final EdECPrivateKey PRIVATE_KEY =
            KeyReader.readPrivate("key.pem", bytes(PRIVATE_PEM)).content().orElseThrow();

    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "doctrine");

    private static final byte[] EXPECTATIONS = file("expectation/expectations.yaml");

    private static final byte[] STATEMENT =
            new VerificationSummary(Assessing.assess("""
                            version: 1
                            application: { name: Suivi, owner: { name: Direction, kind: state } }
                            data: { classification: public }
                            environments: { production: { offer: nubo } }
                            """), Reader.ARTIFACT, "1").bytes();

    private static final byte[] ENVELOPE = Envelope.sign(STATEMENT, PRIVATE_KEY);

    private static final byte[] SERVICES =
            DoctrineReader.optionalLayer("secnumcloud-services").orElseThrow();

    static final byte[] LAYER = bytes(Written.yaml(MadeLayer.amending(Assessing.BUILT_IN, Choices.of(1), "org")));

    private static final byte[] EVERY_KEY = file("declaration/accepted/every-key.yaml");

    private Seeds() {}

    /** A file that this reader accepts, or mostly does. */
    static byte[] of(Reader reader, Choices choices) {
        Doctrine doctrine = Assessing.BUILT_IN;
        return switch (reader) {
            case DECLARATION, REPORTS ->
                choices.oneIn(8) ? EVERY_KEY : declaration(MadeDeclaration.of(doctrine, choices), choices);
            case JSON_DECLARATION ->
                bytes(Written.json(MadeDeclaration.of(doctrine, choices).root()));
            case LAYER ->
                choices.oneIn(4) ? SERVICES : bytes(Written.yaml(MadeLayer.amending(doctrine, choices, "org")));
            case POLICY -> bytes(POLICY);
            case EXPECTATIONS -> EXPECTATIONS;
            case ATTESTATION -> choices.oneIn(2) ? STATEMENT : ENVELOPE;
            case PUBLIC_KEY -> bytes(PUBLIC_PEM);
            case PRIVATE_KEY -> bytes(PRIVATE_PEM);
            case EVIDENCE_TERRAFORM -> repositoryFile("main.tf");
            case EVIDENCE_POM -> repositoryFile("pom.xml");
            case EVIDENCE_CI -> repositoryFile("gitlab-ci.yml");
            case EVIDENCE_KUBERNETES -> repositoryFile("values.yaml");
            case EVIDENCE_SETTINGS -> repositoryFile("application.properties");
            case EVIDENCE_ENVIRONMENT -> repositoryFile("environment.env");
            case EVIDENCE_JSON -> repositoryFile("template.json");
        };
    }

    private static byte[] declaration(Tree tree, Choices choices) {
        return bytes(
                switch (choices.below(3)) {
                    case 0 -> Written.yaml(tree);
                    case 1 -> Written.json(tree.root());
                    default -> Written.commented(tree, choices);
                });
    }

    /** A file with something of everything that its reader knows. */
    private static byte[] repositoryFile(String name) {
        return file("evidence/" + name);
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(RESOURCES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
