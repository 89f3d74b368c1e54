package dev.doctrine.policy;

import static dev.doctrine.policy.PolicyProblem.DIGEST_DIFFERS;
import static dev.doctrine.policy.PolicyProblem.FROM_WITHOUT_OBSERVE;
import static dev.doctrine.policy.PolicyProblem.ID_DIFFERS;
import static dev.doctrine.policy.PolicyProblem.KEY_EXPECTED;
import static dev.doctrine.policy.PolicyProblem.LAYER_UNREADABLE;
import static dev.doctrine.policy.PolicyProblem.LEVEL_LOWERED;
import static dev.doctrine.policy.PolicyProblem.NO_BUILT_IN_LAYER;
import static dev.doctrine.policy.PolicyProblem.SHA256_EXPECTED;
import static dev.doctrine.policy.PolicyProblem.SIGNATURE_MISSING;
import static dev.doctrine.policy.PolicyProblem.SIGNATURE_WRONG;
import static dev.doctrine.policy.PolicyProblem.VERSION_TOO_OLD;
import static dev.doctrine.yaml.ReadingProblem.COUNT_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.DAY_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.EMPTY;
import static dev.doctrine.yaml.ReadingProblem.EMPTY_LIST;
import static dev.doctrine.yaml.ReadingProblem.MAPPING_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.MISSING_KEY;
import static dev.doctrine.yaml.ReadingProblem.TEXT_EXPECTED;
import static dev.doctrine.yaml.ReadingProblem.UNKNOWN_KEY;
import static dev.doctrine.yaml.ReadingProblem.UNKNOWN_WORD;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.doctrine.Assessing;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.doctrine.Level;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a policy says, and which layers it lets count. */
class PolicyTest {

    private static final String LAYER = """
            format: 1
            layer: { id: ministry, version: "2026.10" }
            amendments: { constraints: { portability: { level: mandatory } } }
            """;

    private static final String OTHER_LAYER = LAYER.replace("portability", "internal-services");

    private final Map<String, byte[]> files = new HashMap<>(Map.of("/etc/ministry.yaml", bytes(LAYER)));

    @Test
    void whatIsLeftOutIsStrict() {
        Policy policy = accepted(PolicyReader.read("policy.yaml", bytes("version: 1")));

        assertAll(
                () -> assertTrue(policy.isGiven()),
                () -> assertTrue(policy.missingFails()),
                () -> assertTrue(policy.undeterminedFails()),
                () -> assertFalse(policy.derogations().ownCount()),
                () -> assertEquals(30, policy.derogations().warningDays()),
                () -> assertFalse(policy.evidence().acceptsExplanations()),
                () -> assertFalse(policy.evidence().acceptsOff()),
                () -> assertNull(policy.lang()),
                () -> assertFalse(policy.skipping().allows(name -> "anyone")),
                () -> assertFalse(policy.enforcement().observes(Assessing.TODAY)),
                () -> assertEquals(List.of(), policy.knownRefusals().entries()),
                () -> assertEquals(
                        Assessing.BUILT_IN.layers(), doctrine("version: 1").layers()));
    }

    @Test
    void everyKeyIsRead() {
        Policy policy = accepted(PolicyReader.read("policy.yaml", bytes("""
                version: 1
                levels: { portability: mandatory }
                declaration: { missing: warn, place: repository }
                undetermined: warn
                derogations:
                  own: accepted
                  authorities: [HFDS, Ministre]
                  maximumMonths: { data-ceiling: 12 }
                  warningDays: 60
                skip: { by: [jeanne], variable: WHO }
                lang: fr
                enforcement: observe
                from: 2027-03-01
                """)));

        assertAll(
                () -> assertEquals(Map.of("portability", Level.MANDATORY), policy.levels()),
                () -> assertFalse(policy.missingFails()),
                () -> assertTrue(policy.rootOnly()),
                () -> assertFalse(policy.undeterminedFails()),
                () -> assertTrue(policy.derogations().ownCount()),
                () -> assertEquals(12, policy.derogations().maximumMonths().get("data-ceiling")),
                () -> assertEquals(60, policy.derogations().warningDays()),
                () -> assertEquals(Locale.FRENCH, policy.lang()),
                () -> assertTrue(policy.enforcement().observes(LocalDate.of(2027, 2, 28))),
                () -> assertFalse(policy.enforcement().observes(LocalDate.of(2027, 3, 1))),
                () -> assertTrue(policy.skipping().allows(Map.of("WHO", "jeanne")::get)),
                () -> assertFalse(policy.skipping().allows(Map.of("WHO", "jean")::get)),
                () -> assertFalse(policy.skipping().allows(Map.<String, String>of()::get)));
    }

    /** Each of the two stands for itself; without any policy, both are accepted. */
    @Test
    void whatItSaysOfEvidenceIsRead() {
        assertEquals(new EvidenceRule(true, true), Policy.NONE.evidence());
        assertEquals(new EvidenceRule(true, false), evidence("{ explanations: accepted }"));
        assertEquals(new EvidenceRule(true, false), evidence("{ explanations: accepted, off: refused }"));
        assertEquals(new EvidenceRule(false, true), evidence("{ off: accepted }"));
        assertEquals(new EvidenceRule(false, false), evidence("{}"));
    }

    private static EvidenceRule evidence(String rule) {
        return accepted(PolicyReader.read("policy.yaml", bytes("version: 1\nevidence: " + rule)))
                .evidence();
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        return Stream.of(
                refused("", EMPTY),
                refused("levels: {}", MISSING_KEY),
                refused("version: 1\nlayer: []", UNKNOWN_KEY),
                refused("version: 1\nlevels: { portability: strict }", UNKNOWN_WORD),
                refused("version: 1\nlevels: { portabilty: mandatory }", UNKNOWN_WORD),
                refused("version: 1\nlevels: { data-ceiling: recommended }", LEVEL_LOWERED),
                refused("version: 1\nundetermined: no", TEXT_EXPECTED),
                refused("version: 1\ndeclaration: { missing: pass }", UNKNOWN_WORD),
                refused("version: 1\ndeclaration: { place: top }", UNKNOWN_WORD),
                refused("version: 1\nlang: de", UNKNOWN_WORD),
                refused("version: 1\nderogations: { own: true }", TEXT_EXPECTED),
                refused("version: 1\nderogations: { maximumMonths: { data-ceilling: 12 } }", UNKNOWN_WORD),
                refused("version: 1\nderogations: { maximumMonths: { data-ceiling: 12.5 } }", COUNT_EXPECTED),
                refused("version: 1\nskip: { by: [jeanne] }", MISSING_KEY),
                refused("version: 1\nevidence: accepted", MAPPING_EXPECTED),
                refused("version: 1\nevidence: { explanations: true }", TEXT_EXPECTED),
                refused("version: 1\nevidence: { explanations: ignored }", UNKNOWN_WORD),
                refused("version: 1\nevidence: { off: never }", UNKNOWN_WORD),
                refused("version: 1\nevidence: { hosts: [] }", UNKNOWN_KEY),
                refused("version: 1\nlayers: []", EMPTY_LIST),
                refused("version: 1\nkeys: []", EMPTY_LIST),
                refused("version: 1\nderogations: { own: accepted, authorities: [] }", EMPTY_LIST),
                refused("version: 1\nskip: { by: [], variable: GITLAB_USER_LOGIN }", EMPTY_LIST),
                refused("version: 1\nenforcement: warn", UNKNOWN_WORD),
                refused("version: 1\nfrom: 2027-03-01", FROM_WITHOUT_OBSERVE),
                refused("version: 1\nenforcement: enforce\nfrom: 2027-03-01", FROM_WITHOUT_OBSERVE),
                refused("version: 1\nenforcement: observe\nfrom: 2027-02-30", DAY_EXPECTED),
                refused("version: 1\nknown-refusals: { file: known.yaml }", MISSING_KEY),
                refused("version: 1\nknown-refusals: { file: known.yaml, sha256: 12ab }", SHA256_EXPECTED),
                refused("version: 1\nkeys: [MCowBQYDK2VwAyEA]", KEY_EXPECTED),
                refused(
                        "version: 1\nlayers: [ { id: ministry, location: /etc/ministry.yaml, sha256: 12ab } ]",
                        SHA256_EXPECTED));
    }

    @Test
    void aLayerStandsOverTheBuiltInOnes() {
        Doctrine doctrine = doctrine(requiring("location: /etc/ministry.yaml"));

        assertEquals("ministry", top(doctrine).id());
        assertEquals(
                Level.MANDATORY,
                doctrine.constraint("portability").orElseThrow().level());
    }

    @Test
    void aPolicyMayRequireALayerThatComesWithTheLibrary() {
        String required = "version: 1\nlayers: [ { id: secnumcloud-services, location: \"builtin:%s\" } ]";

        assertEquals(
                "secnumcloud-services",
                top(doctrine(required.formatted("secnumcloud-services"))).id());
        assertEquals(List.of(PolicyProblem.NO_SHIPPED_LAYER), problems(read(required.formatted("services"))));
    }

    @Test
    void aPolicyRaisesLevels() {
        Doctrine doctrine = doctrine("version: 1\nlevels: { portability: mandatory }");

        assertEquals(
                Level.MANDATORY,
                doctrine.constraint("portability").orElseThrow().level());
        assertEquals(Assessing.BUILT_IN.layers(), doctrine.layers());
    }

    @TestFactory
    Stream<DynamicTest> theLayerHasToBeTheOneThatIsMeant() {
        String right = Sha256.of(bytes(LAYER));
        String base = Assessing.BUILT_IN.layers().get(0).sha256();
        return Stream.of(
                layer("its digest", "location: /etc/ministry.yaml, sha256: " + right),
                layer("another digest", "location: /etc/ministry.yaml, sha256: " + base, DIGEST_DIFFERS),
                layer("its version", "location: /etc/ministry.yaml, version: \"2026.10\""),
                layer("an older version is enough", "location: /etc/ministry.yaml, version: \"2026.9\""),
                layer("too old", "location: /etc/ministry.yaml, version: \"2026.11\"", VERSION_TOO_OLD),
                layer(
                        "more than can be compared",
                        "location: /etc/ministry.yaml, version: \"9999999999.1\"",
                        VERSION_TOO_OLD),
                layer("no version at all", "location: /etc/ministry.yaml, version: latest", VERSION_TOO_OLD),
                layer("nothing there", "location: /etc/other.yaml", LAYER_UNREADABLE),
                layer("not built in", "version: \"1\"", NO_BUILT_IN_LAYER));
    }

    @Test
    void aLayerHasToBearItsName() {
        assertEquals(
                List.of(ID_DIFFERS),
                problems(read("version: 1\nlayers: [ { id: other, location: /etc/ministry.yaml } ]")));
    }

    @Test
    void builtInLayersCanBePinned() {
        Layer base = Assessing.BUILT_IN.layers().get(0);
        String pinned = "version: 1\nlayers: [ { id: %s, version: \"%s\", sha256: %s } ]";

        assertEquals(List.of(), problems(read(pinned.formatted(base.id(), base.version(), base.sha256()))));
        assertEquals(
                List.of(DIGEST_DIFFERS), problems(read(pinned.formatted(base.id(), base.version(), "f".repeat(64)))));
        assertEquals(List.of(VERSION_TOO_OLD), problems(read(pinned.formatted(base.id(), "9999.1", base.sha256()))));
    }

    @Test
    void whereKeysAreListedALayerHasToBeSignedByOne() throws GeneralSecurityException {
        KeyPair first = keyPair();
        KeyPair second = keyPair();
        String policy =
                requiring("location: /etc/ministry.yaml") + "keys: [" + encoded(first) + ", " + encoded(second) + "]";

        assertEquals(List.of(SIGNATURE_MISSING), problems(read(policy)));
        files.put("/etc/ministry.yaml.sig", signature(LAYER, second));
        assertEquals(List.of(), problems(read(policy)));
        files.put("/etc/ministry.yaml.sig", signature(LAYER, keyPair()));
        assertEquals(List.of(SIGNATURE_WRONG), problems(read(policy)), "by another key");
        files.put("/etc/ministry.yaml.sig", signature(OTHER_LAYER, first));
        assertEquals(List.of(SIGNATURE_WRONG), problems(read(policy)), "of another layer");
        files.put("/etc/ministry.yaml.sig", bytes("no signature"));
        assertEquals(List.of(SIGNATURE_WRONG), problems(read(policy)), "no signature");
        files.put("/etc/ministry.yaml.sig", new byte[0]);
        assertEquals(List.of(SIGNATURE_WRONG), problems(read(policy)), "empty");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of(LAYER_UNREADABLE, LAYER_UNREADABLE),
                problems(read("version: 1\nlayers: [ { id: a, location: /1 }, { id: b, location: /2 } ]")));
    }

    private DynamicTest layer(String name, String required, Problem... problems) {
        return dynamicTest(name, () -> assertEquals(List.of(problems), problems(read(requiring(required)))));
    }

    private DynamicTest refused(String policy, Problem problem) {
        return dynamicTest(
                problem + " " + policy.replace('\n', ' '),
                () -> assertEquals(List.of(problem), problems(read(policy))));
    }

    private static String requiring(String layer) {
        return "version: 1\nlayers: [ { id: ministry, " + layer + " } ]\n";
    }

    private Doctrine doctrine(String policy) {
        return accepted(read(policy));
    }

    private Reading<Doctrine> read(String policy) {
        Reading<Policy> reading = PolicyReader.read("policy.yaml", bytes(policy));
        return reading instanceof Reading.Accepted<Policy> accepted
                ? accepted.value().doctrine(Assessing.BUILT_IN, this::file)
                : new Reading.Refused<>(reading.complaints());
    }

    private byte[] file(String location) throws NoSuchFileException {
        byte[] bytes = files.get(location);
        if (bytes == null) {
            throw new NoSuchFileException(location);
        }
        return bytes;
    }

    private static Layer top(Doctrine doctrine) {
        return doctrine.layers().get(doctrine.layers().size() - 1);
    }

    private static <T> T accepted(Reading<T> reading) {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    private static List<Problem> problems(Reading<?> reading) {
        return reading.complaints().stream()
                .map(complaint -> complaint.problem())
                .toList();
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String encoded(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static byte[] signature(String text, KeyPair pair) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(bytes(text));
        return signer.sign();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
