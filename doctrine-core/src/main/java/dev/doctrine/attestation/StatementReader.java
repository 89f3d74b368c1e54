package dev.doctrine.attestation;

import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.ValueReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a Statement and checks what a consumer of a verification summary has to check. Keys that are not known are left
 * alone, as the specification asks.
 *
 * @see <a href="https://slsa.dev/spec/v1.1/verification_summary#how-to-verify">how to verify</a>
 */
final class StatementReader {

    private final Artifact artifact;
    private final boolean signed;
    private final LocalDate today;
    private final Complaints complaints;

    StatementReader(Artifact artifact, boolean signed, LocalDate today, Complaints complaints) {
        this.artifact = artifact;
        this.signed = signed;
        this.today = today;
        this.complaints = complaints;
    }

    /** What was verified; not to be used if there are complaints. */
    Optional<Verification.Verified> read(Node.Mapping document) {
        MappingReader statement = MappingReader.of(document, complaints);
        expect(statement, "_type", VerificationSummary.STATEMENT_TYPE);
        checkSubject(statement);
        expect(statement, "predicateType", VerificationSummary.PREDICATE_TYPE);
        MappingReader predicate = statement.mapping("predicate");
        expect(predicate.mapping("verifier"), "id", VerificationSummary.VERIFIER);
        expect(predicate, "resourceUri", artifact.resourceUri());
        MappingReader policy = predicate.mapping("policy");
        policy.text("uri");
        String policyDigest = policy.mapping("digest").text("sha256");
        checkResult(predicate);
        return Optional.of(new Verification.Verified(artifact.resourceUri(), policyDigest, signed));
    }

    private void expect(MappingReader reader, String key, String expected) {
        new ExpectedText(reader, complaints).require(key, expected);
    }

    /** Artifacts are found by their digest alone; each subject has to have one. */
    private void checkSubject(MappingReader statement) {
        Place place = statement.optional("subject").map(Node::place).orElse(statement.place());
        List<String> digests = statement.list("subject").stream()
                .map(node -> MappingReader.of("subject", node, complaints)
                        .mapping("digest")
                        .text("sha256"))
                .toList();
        if (!digests.contains(artifact.sha256())) {
            complaints.add(place, AttestationProblem.OTHER_ARTIFACT, artifact.sha256());
        }
    }

    private void checkResult(MappingReader predicate) {
        Optional<Node> result = predicate.required("verificationResult");
        if (result.filter(this::isFailure).isPresent()) {
            complaints.add(result.get().place(), AttestationProblem.NOT_PASSED);
            return;
        }
        expect(predicate, "verificationResult", VerificationSummary.PASSED);
        List<String> levels = predicate.list("verifiedLevels").stream()
                .map(level -> ValueReader.text("verifiedLevels", level, complaints))
                .toList();
        if (levels.equals(List.of(VerificationSummary.DEROGATED))) {
            checkEnd(predicate.mapping("policy").mapping("annotations"));
        } else if (levels.contains(VerificationSummary.NOT_HOSTED)) {
            complaints.add(
                    predicate.optional("verifiedLevels").map(Node::place).orElse(predicate.place()),
                    AttestationProblem.NOT_HOSTED);
        } else if (!levels.equals(List.of(VerificationSummary.ALLOWED))) {
            complaints.addClosed(
                    predicate.optional("verifiedLevels").map(Node::place).orElse(predicate.place()),
                    AttestationProblem.UNEXPECTED_VALUE,
                    List.of(VerificationSummary.ALLOWED, VerificationSummary.DEROGATED),
                    "verifiedLevels",
                    String.join(", ", levels));
        }
    }

    /** What a derogation allowed is allowed no longer than it holds. */
    private void checkEnd(MappingReader annotations) {
        Optional<Node> end = annotations.required(VerificationSummary.DEROGATED_UNTIL);
        if (end.isEmpty()) {
            return;
        }
        String written = ValueReader.text(VerificationSummary.DEROGATED_UNTIL, end.get(), complaints);
        if (written.equals(VerificationSummary.PERMANENT)) {
            return;
        }
        OptionalLong lastDay = Quantity.DAY.read(VerificationSummary.DEROGATED_UNTIL, end.get(), complaints);
        if (lastDay.isPresent() && lastDay.getAsLong() < today.toEpochDay()) {
            complaints.add(end.get().place(), AttestationProblem.DEROGATION_ENDED, written);
        }
    }

    private boolean isFailure(Node result) {
        return result instanceof Node.Scalar scalar && scalar.text().equals(VerificationSummary.FAILED);
    }
}
