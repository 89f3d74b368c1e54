package dev.doctrine.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.attestation.Verification.Refused;
import dev.doctrine.attestation.Verification.Verified;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.ReadingProblem;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttestationVerifierTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KeyPair PAIR = Attested.newKey();
    private static final KeyPair OTHER_PAIR = Attested.newKey();
    private static final String STATEMENT = new String(Attested.statement(), StandardCharsets.UTF_8);
    private static final String ENVELOPE = new String(signed(STATEMENT, PAIR), StandardCharsets.UTF_8);
    private static final String PAYLOAD = valueOf("payload");
    private static final String SIGNATURE = valueOf("sig");

    @Test
    void whatWasSignedIsVerified() {
        Verified verified = assertInstanceOf(Verified.class, verify(ENVELOPE, publicKey(PAIR)));
        assertEquals(Attested.ARTIFACT.resourceUri(), verified.resourceUri());
        assertEquals(
                VerificationSummary.policyDigest(
                        Attested.assessment("public").doctrine().layers(), Policy.NONE),
                verified.policySha256());
        assertTrue(verified.signed());
    }

    @Test
    void anyOfTheKeysWillDo() {
        assertInstanceOf(Verified.class, verify(ENVELOPE, publicKey(OTHER_PAIR), publicKey(PAIR)));
    }

    @Test
    void whatIsNotSignedIsVerifiedOnlyWhereNoKeyIsAskedFor() {
        Verification verification = AttestationVerifier.ofUnsigned()
                .verify("attestation.json", Attested.statement(), Attested.ARTIFACT, TODAY);
        assertFalse(assertInstanceOf(Verified.class, verification).signed());
        assertThrows(IllegalArgumentException.class, () -> AttestationVerifier.ofSigned(List.of()));
    }

    @Test
    void whatADerogationAllowsHoldsToItsLastDay() {
        byte[] attestation = attestation("until: 2027-05-12");
        LocalDate lastDay = LocalDate.of(2027, 5, 12);
        AttestationVerifier verifier = AttestationVerifier.ofUnsigned();

        assertTrue(new String(attestation, StandardCharsets.UTF_8).contains("DOCTRINE_DEROGATED"));
        assertInstanceOf(Verified.class, verifier.verify("a.json", attestation, Attested.ARTIFACT, lastDay));
        assertEquals(
                List.of(AttestationProblem.DEROGATION_ENDED),
                problems(verifier.verify("a.json", attestation, Attested.ARTIFACT, lastDay.plusDays(1))));
        assertInstanceOf(
                Verified.class,
                verifier.verify("a.json", attestation("permanent: true"), Attested.ARTIFACT, LocalDate.MAX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"soon\"", "\"2027-02-30\"", "null", "20270512"})
    void whatADerogationAllowsNamesItsEnd(String end) {
        String attestation = new String(attestation("until: 2027-05-12"), StandardCharsets.UTF_8);
        String changed = attestation.replace("\"2027-05-12\"", end);
        assertFalse(changed.equals(attestation));
        assertFalse(problems(AttestationVerifier.ofUnsigned()
                        .verify("a.json", changed.getBytes(StandardCharsets.UTF_8), Attested.ARTIFACT, TODAY))
                .isEmpty());
        String without = attestation.replace("derogatedUntil", "other");
        assertEquals(
                List.of(ReadingProblem.MISSING_KEY),
                problems(AttestationVerifier.ofUnsigned()
                        .verify("a.json", without.getBytes(StandardCharsets.UTF_8), Attested.ARTIFACT, TODAY)));
    }

    @Test
    void whatIsHostedNowhereIsNotToBeDeployed() {
        byte[] attestation = new VerificationSummary(Attested.notHosted(), Attested.ARTIFACT, "1.2.3").bytes();

        assertTrue(new String(attestation, StandardCharsets.UTF_8).contains("\"PASSED\""));
        assertEquals(
                List.of(AttestationProblem.NOT_HOSTED),
                problems(AttestationVerifier.ofUnsigned().verify("a.json", attestation, Attested.ARTIFACT, TODAY)));
    }

    private static byte[] attestation(String term) {
        return new VerificationSummary(Attested.derogated(term), Attested.ARTIFACT, "1.2.3").bytes();
    }

    @Test
    void aSignatureIsNotIgnoredForWantOfAKey() {
        assertEquals(
                List.of(AttestationProblem.NO_KEY),
                problems(AttestationVerifier.ofUnsigned()
                        .verify(
                                "attestation.json",
                                ENVELOPE.getBytes(StandardCharsets.UTF_8),
                                Attested.ARTIFACT,
                                TODAY)));
    }

    @Test
    void aStatementThatIsNotSignedIsReadAsStrictly() {
        assertEquals(
                List.of(AttestationProblem.NOT_PASSED),
                problems(AttestationVerifier.ofUnsigned()
                        .verify(
                                "attestation.json",
                                STATEMENT.replace("PASSED", "FAILED").getBytes(StandardCharsets.UTF_8),
                                Attested.ARTIFACT,
                                TODAY)));
    }

    /** DSSE asks for both alphabets, in-toto and SLSA ask to leave unknown keys alone. */
    @Test
    void whatTheSpecificationsAllowIsAccepted() {
        String more = STATEMENT
                .replace("\"_type\"", "\"more\": {}, \"_type\"")
                .replace("\"slsaVersion\"", "\"https://example.org/more\": [1, null], \"slsaVersion\"");
        assertInstanceOf(Verified.class, verify(signed(more, PAIR), publicKey(PAIR)));
        String forUrls = ENVELOPE.replace(SIGNATURE, SIGNATURE.replace('+', '-').replace('/', '_'))
                .replace("\"sig\"", "\"keyid\": \"unknown\", \"sig\"");
        assertInstanceOf(Verified.class, verify(forUrls, publicKey(PAIR)));
    }

    static Stream<Arguments> envelopes() {
        String other = STATEMENT.replace("1.2.3", "9.9.9");
        return Stream.of(
                tampered("is empty", text -> "", ReadingProblem.EMPTY),
                tampered("is null", text -> "null", ReadingProblem.EMPTY),
                tampered("is a list", text -> "[" + text + "]", ReadingProblem.ROOT_MAPPING_EXPECTED),
                tampered("is YAML", text -> "payload: x", ReadingProblem.SYNTAX),
                tampered("is cut", text -> text.substring(0, text.length() / 2), ReadingProblem.SYNTAX),
                tampered("goes on", text -> text + text, ReadingProblem.SECOND_DOCUMENT),
                tampered("is huge", text -> text + " ".repeat(1 << 20), ReadingProblem.TOO_LARGE),
                tampered("is deep", text -> "{\"a\":".repeat(40) + "1" + "}".repeat(40), ReadingProblem.TOO_DEEP),
                tampered("has NUL", text -> text + "\0", ReadingProblem.CONTROL_CHARACTER),
                tampered("is the bare statement", text -> STATEMENT, AttestationProblem.NOT_SIGNED),
                tampered("says nothing", text -> "{}", AttestationProblem.NOT_SIGNED),
                tampered(
                        "says its payload twice",
                        text -> text.replace(
                                "\"payloadType\"", "\"payload\": \"" + base64(other) + "\", \"payloadType\""),
                        ReadingProblem.DUPLICATE_KEY),
                tampered(
                        "has another payload",
                        text -> text.replace(PAYLOAD, base64(other)),
                        AttestationProblem.NOT_OUR_SIGNATURE),
                tampered(
                        "has no payload",
                        text -> text.replace("\"payload\":", "\"load\":"),
                        ReadingProblem.MISSING_KEY),
                tampered("has a blank payload", text -> text.replace(PAYLOAD, ""), ReadingProblem.BLANK_TEXT),
                tampered(
                        "has a number for a payload",
                        text -> text.replace("\"" + PAYLOAD + "\"", "1"),
                        ReadingProblem.TEXT_EXPECTED),
                tampered(
                        "has another payload type",
                        text -> text.replace("vnd.in-toto+json", "vnd.in-toto+JSON"),
                        AttestationProblem.UNEXPECTED_VALUE),
                tampered(
                        "has no payload type",
                        text -> text.replace("\"payloadType\"", "\"type\""),
                        ReadingProblem.MISSING_KEY),
                tampered(
                        "has a space in its payload",
                        text -> text.replace(PAYLOAD, PAYLOAD.substring(0, 4) + " " + PAYLOAD.substring(4)),
                        AttestationProblem.NOT_BASE64),
                tampered(
                        "lacks padding",
                        text -> text.replace(SIGNATURE, SIGNATURE.replace("=", "")),
                        AttestationProblem.NOT_BASE64),
                tampered(
                        "has bits left over",
                        text -> text.replace(SIGNATURE, leftOver(SIGNATURE)),
                        AttestationProblem.NOT_BASE64),
                tampered(
                        "mixes alphabets",
                        text -> text.replace(SIGNATURE, "+-" + SIGNATURE.substring(2)),
                        AttestationProblem.NOT_BASE64),
                tampered(
                        "has a short signature",
                        text -> text.replace(SIGNATURE, base64("short")),
                        AttestationProblem.NOT_OUR_SIGNATURE),
                tampered(
                        "has a changed signature",
                        text -> text.replace(SIGNATURE, changed(SIGNATURE)),
                        AttestationProblem.NOT_OUR_SIGNATURE),
                tampered(
                        "has no signatures",
                        text -> text.replace("\"signatures\"", "\"signed\""),
                        ReadingProblem.MISSING_KEY),
                tampered(
                        "has an empty list of signatures",
                        text -> text.replaceFirst("(?s)\\[.*]", "[]"),
                        AttestationProblem.NOT_ONE_SIGNATURE),
                tampered(
                        "has one signature more",
                        text -> text.replaceFirst("(?s)\\[(.*)]", "[$1, {\"sig\": \"AAAA\"}]"),
                        AttestationProblem.NOT_ONE_SIGNATURE),
                tampered(
                        "has its signature twice",
                        text -> text.replaceFirst("(?s)\\[(.*)]", "[$1,$1]"),
                        AttestationProblem.NOT_ONE_SIGNATURE),
                tampered(
                        "has a text for a signature",
                        text -> text.replaceFirst("(?s)\\[.*]", "[\"" + SIGNATURE + "\"]"),
                        ReadingProblem.MAPPING_EXPECTED),
                Arguments.of(
                        "is signed with another key",
                        signed(STATEMENT, OTHER_PAIR),
                        AttestationProblem.NOT_OUR_SIGNATURE));
    }

    @ParameterizedTest(name = "an envelope that {0}")
    @MethodSource("envelopes")
    void refusesEnvelope(String what, byte[] attestation, Problem problem) {
        List<Problem> problems = problems(verify(attestation, publicKey(PAIR)));
        assertTrue(problems.contains(problem), problems.toString());
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                signedAfter("is no JSON", text -> "x", ReadingProblem.SYNTAX),
                signedAfter("is YAML", text -> "_type: x", ReadingProblem.SYNTAX),
                signedAfter("is a list", text -> "[" + text + "]", ReadingProblem.ROOT_MAPPING_EXPECTED),
                signedAfter("goes on", text -> text + "{}", ReadingProblem.SECOND_DOCUMENT),
                signedAfter(
                        "says its result twice",
                        text -> text.replace(
                                "\"verificationResult\"", "\"verificationResult\": \"FAILED\", \"verificationResult\""),
                        ReadingProblem.DUPLICATE_KEY),
                signedAfter(
                        "has another type",
                        text -> text.replace("Statement/v1", "Statement/v0.1"),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter("has no type", text -> text.replace("_type", "type"), ReadingProblem.MISSING_KEY),
                signedAfter(
                        "has another predicate type",
                        text -> text.replace("verification_summary/v1", "provenance/v1"),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter(
                        "has no predicate", text -> text.replace("\"predicate\"", "\"p\""), ReadingProblem.MISSING_KEY),
                signedAfter(
                        "is about another artifact",
                        text -> text.replace(Attested.ARTIFACT.sha256(), "cd".repeat(32)),
                        AttestationProblem.OTHER_ARTIFACT),
                signedAfter(
                        "writes the digest in capitals",
                        text -> text.replace(Attested.ARTIFACT.sha256(), "AB".repeat(32)),
                        AttestationProblem.OTHER_ARTIFACT),
                signedAfter(
                        "is about nothing",
                        text -> text.replaceFirst("(?s)\"subject\": \\[.*?]", "\"subject\": []"),
                        AttestationProblem.OTHER_ARTIFACT),
                signedAfter(
                        "names the artifact without digest",
                        text -> text.replaceFirst(
                                "(?s)\"subject\": \\[.*?]", "\"subject\": [{\"name\": \"titres-1.0.jar\"}]"),
                        ReadingProblem.MISSING_KEY),
                signedAfter(
                        "has the digest by another algorithm only",
                        text -> text.replaceFirst("\"sha256\"", "\"sha512\""),
                        AttestationProblem.OTHER_ARTIFACT),
                signedAfter(
                        "is by another verifier",
                        text -> text.replace(VerificationSummary.VERIFIER, "https://example.org"),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter(
                        "is for another resource",
                        text -> text.replace("titres@1.0", "titres@1.1"),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter("has no policy", text -> text.replace("\"policy\"", "\"p\""), ReadingProblem.MISSING_KEY),
                signedAfter("has failed", text -> text.replace("PASSED", "FAILED"), AttestationProblem.NOT_PASSED),
                signedAfter(
                        "has passed in small letters",
                        text -> text.replace("PASSED", "passed"),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter(
                        "has no result",
                        text -> text.replace("\"verificationResult\"", "\"result\""),
                        ReadingProblem.MISSING_KEY),
                signedAfter(
                        "has a flag for a result",
                        text -> text.replace("\"PASSED\"", "true"),
                        ReadingProblem.TEXT_EXPECTED),
                signedAfter(
                        "has failed at a level",
                        text -> text.replace("DOCTRINE_ALLOWED", "FAILED"),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter(
                        "has another level as well",
                        text -> text.replace("\"DOCTRINE_ALLOWED\"", "\"DOCTRINE_ALLOWED\", \"FAILED\""),
                        AttestationProblem.UNEXPECTED_VALUE),
                signedAfter(
                        "has no levels",
                        text -> text.replace("\"verifiedLevels\"", "\"levels\""),
                        ReadingProblem.MISSING_KEY));
    }

    @ParameterizedTest(name = "a signed statement that {0}")
    @MethodSource("statements")
    void refusesStatement(String what, byte[] attestation, Problem problem) {
        List<Problem> problems = problems(verify(attestation, publicKey(PAIR)));
        assertTrue(problems.contains(problem), problems.toString());
        assertFalse(problems.contains(AttestationProblem.NOT_OUR_SIGNATURE));
    }

    @Test
    void everyByteCounts() {
        byte[] envelope = ENVELOPE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < envelope.length; i++) {
            byte[] changed = envelope.clone();
            changed[i] ^= 1;
            assertInstanceOf(
                    Refused.class, verify(changed, publicKey(PAIR)), new String(changed, StandardCharsets.UTF_8));
        }
    }

    private static Arguments tampered(String what, UnaryOperator<String> change, Problem problem) {
        String changed = change.apply(ENVELOPE);
        assertFalse(changed.equals(ENVELOPE), what);
        return Arguments.of(what, changed.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static Arguments signedAfter(String what, UnaryOperator<String> change, Problem problem) {
        String changed = change.apply(STATEMENT);
        assertFalse(changed.equals(STATEMENT), what);
        return Arguments.of(what, signed(changed, PAIR), problem);
    }

    private static byte[] signed(String statement, KeyPair pair) {
        return Envelope.sign(statement.getBytes(StandardCharsets.UTF_8), (EdECPrivateKey) pair.getPrivate());
    }

    private static EdECPublicKey publicKey(KeyPair pair) {
        return (EdECPublicKey) pair.getPublic();
    }

    private static Verification verify(String attestation, EdECPublicKey... keys) {
        return verify(attestation.getBytes(StandardCharsets.UTF_8), keys);
    }

    private static Verification verify(byte[] attestation, EdECPublicKey... keys) {
        return AttestationVerifier.ofSigned(List.of(keys)).verify("titres.att", attestation, Attested.ARTIFACT, TODAY);
    }

    private static List<Problem> problems(Verification verification) {
        return assertInstanceOf(Refused.class, verification).reasons().stream()
                .map(Complaint::problem)
                .toList();
    }

    private static String valueOf(String key) {
        return ENVELOPE.replaceFirst("(?s).*\"" + key + "\": \"([^\"]*)\".*", "$1");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes, with bits in the last character that no encoder writes. */
    private static String leftOver(String base64) {
        int last = base64.indexOf('=') - 1;
        return base64.substring(0, last) + (char) (base64.charAt(last) + 1) + base64.substring(last + 1);
    }

    private static String changed(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        bytes[0] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
