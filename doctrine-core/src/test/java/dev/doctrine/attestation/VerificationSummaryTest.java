package dev.doctrine.attestation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.doctrine.GoldenFile;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.policy.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the lists of fields in the specifications of in-toto's Statement and SLSA's verification summary. */
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class VerificationSummaryTest {

    private static final Layer.Additions NOTHING =
            new Layer.Additions(List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void theStatementIsTheReviewedOne() throws IOException {
        new GoldenFile("attestation/statement.golden.json")
                .verify(new String(Attested.statement(), StandardCharsets.UTF_8));
    }

    @Test
    void theEnvelopeIsTheReviewedOne() throws IOException {
        new GoldenFile("attestation/envelope.golden.json")
                .verify(new String(Envelope.sign(Attested.statement(), Attested.KNOWN_KEY), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "diffusion-restreinte"})
    void hasTheRequiredFields(String classification) throws IOException {
        JsonNode statement = statement(classification);
        assertEquals("https://in-toto.io/Statement/v1", statement.path("_type").asText());
        assertEquals(1, statement.path("subject").size());
        assertEquals(
                Attested.ARTIFACT.sha256(),
                statement.path("subject").get(0).path("digest").path("sha256").asText());
        assertEquals(
                "https://slsa.dev/verification_summary/v1",
                statement.path("predicateType").asText());
        JsonNode predicate = statement.path("predicate");
        assertIsUri(predicate.path("verifier").path("id"));
        assertTrue(
                predicate.path("verifier").path("version").path("doctrine-core").isTextual());
        assertIsUri(predicate.path("resourceUri"));
        assertIsUri(predicate.path("policy").path("uri"));
        assertIsDigest(predicate.path("policy").path("digest").path("sha256"));
        assertIsDigest(predicate.path("inputAttestations").get(0).path("digest").path("sha256"));
        assertTrue(List.of("PASSED", "FAILED")
                .contains(predicate.path("verificationResult").asText()));
        assertEquals(1, predicate.path("verifiedLevels").size());
        assertFalse(predicate.path("verifiedLevels").get(0).asText().startsWith("SLSA_"));
        assertTrue(predicate.path("slsaVersion").asText().matches("1\\.\\d"));
        assertFalse(predicate.has("timeVerified"));
    }

    @Test
    void onlyWhatIsAllowedPasses() throws IOException {
        assertEquals("PASSED", result("usuel").path("verificationResult").asText());
        JsonNode forbidden = result("diffusion-restreinte");
        assertEquals("FAILED", forbidden.path("verificationResult").asText());
        assertEquals("FAILED", forbidden.path("verifiedLevels").get(0).asText());
    }

    @Test
    void thePolicyIsAllLayersInTheirOrder() {
        Layer first = new Layer("base", "1", "aa".repeat(32), NOTHING, null);
        Layer second = new Layer("own", "2", "bb".repeat(32), NOTHING, null);
        // printf '%s\n' aa… bb… | sha256sum
        assertEquals(
                "913f9338fb6c17253f3a14816fc08d52522454bfc19a8c99538a197cfb23fb41",
                VerificationSummary.policyDigest(List.of(first, second), Policy.NONE));
    }

    @Test
    void isTheSameOnEveryMachine() {
        byte[] here = Attested.statement();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, Attested.statement());
            assertArrayEquals(
                    Envelope.sign(here, Attested.KNOWN_KEY), Envelope.sign(Attested.statement(), Attested.KNOWN_KEY));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB"})
    void anArtifactHasADigest(String sha256) {
        assertThrows(IllegalArgumentException.class, () -> new Artifact("a.jar", sha256, "pkg:maven/a/b@1"));
    }

    private static JsonNode result(String classification) throws IOException {
        return statement(classification).path("predicate");
    }

    private static JsonNode statement(String classification) throws IOException {
        return new ObjectMapper()
                .readTree(new VerificationSummary(Attested.assessment(classification), Attested.ARTIFACT, "1.2.3")
                        .bytes());
    }

    private static void assertIsUri(JsonNode node) {
        assertTrue(node.asText().matches("[a-z]+:[!-~]+"), node.toString());
    }

    private static void assertIsDigest(JsonNode node) {
        assertTrue(node.asText().matches("[0-9a-f]{64}"), node.toString());
    }

    @Test
    void aPlusSignIsEncodedHoweverItIsWritten() {
        for (String version : List.of("1.0+b", "1.0%2Bb", "1.0%2bb")) {
            assertEquals(
                    "pkg:maven/a/b@1.0%2Bb",
                    new Artifact("a.jar", "ab".repeat(32), "pkg:maven/a/b@" + version).resourceUri());
        }
        assertEquals("urn:a+b", new Artifact("a.jar", "ab".repeat(32), "urn:a+b").resourceUri());
    }
}
