package dev.doctrine.attestation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.json.JsonBytes;
import dev.doctrine.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an assessment attests of an artifact: an in-toto Statement with a SLSA verification summary. It passes only if the
 * verdict is {@code allowed}, or {@code derogated}, with a level of its own and the last day on which it holds. What is
 * declared to be hosted nowhere passes with a level of its own too, which nobody who deploys may accept.
 *
 * <p>It names no time, which would be optional, so that the same artifact, declaration and doctrine give the same bytes
 * another day.
 *
 * @see <a href="https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md">Statement v1</a>
 * @see <a href="https://slsa.dev/spec/v1.1/verification_summary">verification summary v1</a>
 */
public final class VerificationSummary {

    static final String STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
    static final String PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";

    /** Who verified: this library. Only the signature tells in whose build it ran. */
    static final String VERIFIER = "pkg:maven/dev.doctrine/doctrine-core";

    /** What was verified. It is no level of a SLSA track, because it says nothing of how the artifact was built. */
    static final String ALLOWED = "DOCTRINE_ALLOWED";

    /** The same, where only derogations allow what is declared. */
    static final String DEROGATED = "DOCTRINE_DEROGATED";

    /** The same, where nothing is hosted: it breaks no rule, and is not to be deployed. */
    static final String NOT_HOSTED = "DOCTRINE_NOT_HOSTED";

    /** The annotation of the policy that says until when a derogated verdict holds: a day, or {@link #PERMANENT}. */
    static final String DEROGATED_UNTIL = "derogatedUntil";

    /** Instead of a day: no derogation that the verdict rests on has an end. */
    static final String PERMANENT = "permanent";

    static final String PASSED = "PASSED";
    static final String FAILED = "FAILED";

    private final Assessment assessment;
    private final Artifact artifact;
    private final String version;

    /**
     * The summary of this assessment for this artifact.
     *
     * @param version the version of this library
     */
    public VerificationSummary(Assessment assessment, Artifact artifact, String version) {
        this.assessment = assessment;
        this.artifact = artifact;
        this.version = version;
    }

    /** The Statement, unsigned. */
    public byte[] bytes() {
        return JsonBytes.of(this::write);
    }

    /**
     * The digest of the policy, in lower-case hexadecimal: of the digests of the doctrine's layers, the lowest first, then of
     * the build server's policy if there is one, each followed by a line feed.
     * {@code printf '%s\n' <sha256>… | sha256sum}
     */
    static String policyDigest(List<Layer> layers, Policy policy) {
        Stream<String> digests = layers.stream().map(Layer::sha256);
        return Sha256.of(Stream.concat(digests, policy.isGiven() ? Stream.of(policy.sha256()) : Stream.empty())
                .map(digest -> digest + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("_type", STATEMENT_TYPE);
        json.writeArrayFieldStart("subject");
        writeResource(json, artifact.name(), artifact.sha256());
        json.writeEndArray();
        json.writeStringField("predicateType", PREDICATE_TYPE);
        json.writeObjectFieldStart("predicate");
        writePredicate(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writePredicate(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("verifier");
        json.writeStringField("id", VERIFIER);
        json.writeObjectFieldStart("version");
        json.writeStringField("doctrine-core", version);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("resourceUri", artifact.resourceUri());
        writePolicy(json);
        json.writeArrayFieldStart("inputAttestations");
        writeResource(
                json, assessment.declaration().path(), assessment.declaration().sha256());
        json.writeEndArray();
        json.writeStringField("verificationResult", assessment.verdict().passes() ? PASSED : FAILED);
        json.writeArrayFieldStart("verifiedLevels");
        json.writeString(level());
        json.writeEndArray();
        json.writeStringField("slsaVersion", "1.1");
    }

    private String level() {
        if (assessment.declaration().notHosted().isPresent()) {
            return NOT_HOSTED;
        }
        return switch (assessment.verdict()) {
            case ALLOWED -> ALLOWED;
            case DEROGATED -> DEROGATED;
            case UNDETERMINED, FORBIDDEN -> FAILED;
        };
    }

    /** The doctrine as a policy. It has no address of its own, so its name is its digest (RFC 6920). */
    private void writePolicy(JsonGenerator json) throws IOException {
        List<Layer> layers = assessment.doctrine().layers();
        String digest = policyDigest(layers, assessment.policy());
        String name = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(digest));
        json.writeObjectFieldStart("policy");
        json.writeStringField("uri", "ni:///sha-256;" + name);
        writeDigest(json, digest);
        json.writeObjectFieldStart("annotations");
        json.writeArrayFieldStart("layers");
        for (Layer layer : layers) {
            json.writeStartObject();
            json.writeStringField("id", layer.id());
            json.writeStringField("version", layer.version());
            json.writeStringField("sha256", layer.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (assessment.verdict() == Verdict.DEROGATED) {
            json.writeStringField(
                    DEROGATED_UNTIL,
                    assessment.derogatedUntil().map(LocalDate::toString).orElse(PERMANENT));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeResource(JsonGenerator json, String name, String sha256) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        writeDigest(json, sha256);
        json.writeEndObject();
    }

    private static void writeDigest(JsonGenerator json, String sha256) throws IOException {
        json.writeObjectFieldStart("digest");
        json.writeStringField("sha256", sha256);
        json.writeEndObject();
    }
}
