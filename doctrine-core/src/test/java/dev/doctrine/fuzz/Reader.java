package dev.doctrine.fuzz;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.attestation.Artifact;
import dev.doctrine.attestation.AttestationVerifier;
import dev.doctrine.attestation.KeyReader;
import dev.doctrine.attestation.Verification;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.EvidenceScanner;
import dev.doctrine.evidence.Find;
import dev.doctrine.evidence.MadeFiles;
import dev.doctrine.evidence.MadeRules;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.util.List;
import java.util.Locale;

/** Whatever reads a file that others wrote: it accepts it, or says what is wrong, and never throws. */
enum Reader {
    DECLARATION("hosting.yaml"),
    JSON_DECLARATION("hosting.json"),
    LAYER("layer.yaml"),
    POLICY("policy.yaml"),
    EXPECTATIONS("expectations.yaml"),
    ATTESTATION("attestation.json"),
    PUBLIC_KEY("key.pub.pem"),
    PRIVATE_KEY("key.pem"),
    /** A declaration, from its bytes to every report about it. */
    REPORTS("hosting.yaml"),
    EVIDENCE_TERRAFORM("main.tf"),
    EVIDENCE_POM("pom.xml"),
    EVIDENCE_CI(".gitlab-ci.yml"),
    EVIDENCE_KUBERNETES("values.yaml"),
    EVIDENCE_SETTINGS("application.properties"),
    EVIDENCE_ENVIRONMENT(".env"),
    EVIDENCE_JSON("template.json");

    static final Artifact ARTIFACT =
            new Artifact("titres-1.0.jar", "ab".repeat(32), "pkg:maven/fr.gouv.example/titres@1.0");

    private final String fileName;

    Reader(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Reads a file, and says what is wrong in it in both languages.
     *
     * @return whether it is accepted
     */
    boolean accepts(byte[] file) {
        Reading<?> read = read(file);
        if (read instanceof Reading.Accepted<?>) {
            return true;
        }
        List<Complaint> complaints = read.complaints();
        if (complaints.isEmpty()) {
            throw new AssertionError("Refused without a reason");
        }
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (String line : ComplaintText.in(locale).lines(complaints)) {
                if (line.lines().count() != 1) {
                    throw new AssertionError("Not one line: " + line);
                }
            }
        }
        return false;
    }

    private Reading<?> read(byte[] file) {
        return switch (this) {
            case DECLARATION, JSON_DECLARATION -> DeclarationReader.read(fileName, file, Assessing.BUILT_IN);
            case LAYER -> DoctrineReader.extend(Assessing.BUILT_IN, fileName, file);
            case POLICY -> policy(file);
            case EXPECTATIONS -> expectations(file);
            case ATTESTATION -> attestation(file);
            case PUBLIC_KEY -> KeyReader.readPublic(fileName, file);
            case PRIVATE_KEY -> KeyReader.readPrivate(fileName, file);
            case REPORTS -> reports(file);
            case EVIDENCE_TERRAFORM,
                    EVIDENCE_POM,
                    EVIDENCE_CI,
                    EVIDENCE_KUBERNETES,
                    EVIDENCE_SETTINGS,
                    EVIDENCE_ENVIRONMENT,
                    EVIDENCE_JSON -> evidence(file);
        };
    }

    private static Reading<?> policy(byte[] bytes) {
        Reading<Policy> read = PolicyReader.read("policy.yaml", bytes);
        return read instanceof Reading.Accepted<Policy> accepted
                ? accepted.value().doctrine(Assessing.BUILT_IN, location -> Seeds.LAYER)
                : read;
    }

    private static Reading<?> expectations(byte[] bytes) {
        return ExpectationReader.read("expectations.yaml", bytes, Assessing.BUILT_IN)
                .map(expectations -> DoctrineTest.run(Assessing.BUILT_IN, expectations));
    }

    private static Reading<?> attestation(byte[] bytes) {
        Verification signed = AttestationVerifier.ofSigned(List.of(Seeds.PUBLIC_KEY))
                .verify("a.json", bytes, ARTIFACT, Assessing.TODAY);
        Verification unsigned = AttestationVerifier.ofUnsigned().verify("a.json", bytes, ARTIFACT, Assessing.TODAY);
        if (signed instanceof Verification.Refused refused && unsigned instanceof Verification.Refused) {
            return new Reading.Refused<>(refused.reasons());
        }
        return new Reading.Accepted<>(unsigned);
    }

    private static Reading<?> reports(byte[] bytes) {
        Reading<Assessment> read = new Assessor(Assessing.BUILT_IN).assess("hosting.yaml", bytes, Assessing.TODAY);
        AllReports.write(bytes, read);
        return read;
    }

    /** Nothing is refused; what is found is in the file. */
    private Reading<?> evidence(byte[] bytes) {
        Evidence evidence = new EvidenceScanner(MadeRules.some().rules())
                .scan(MadeFiles.none().and(fileName, bytes));
        for (Find find : evidence.finds()) {
            if (find.place().line() > bytes.length + 1 || find.place().column() > bytes.length + 1) {
                throw new AssertionError("Found outside of the file: " + find.place());
            }
        }
        return new Reading.Accepted<>(evidence);
    }
}
