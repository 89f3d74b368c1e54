package dev.doctrine.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which layers of a policy are read, and what is said of those that are not. */
class LayerStackTest {

    private static final String LAYER = """
            format: 1
            layer: { id: ministry, version: "%s" }
            amendments: { constraints: { portability: { level: mandatory } } }
            """;

    private static final String BROKEN = "format: 2";

    @Test
    void aSignedLayerCounts() throws GeneralSecurityException {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String layer = LAYER.formatted("1");
        Reading<Doctrine> reading = read(
                requiring("ministry.yaml") + "keys: [" + encoded(key) + "]",
                location -> location.endsWith(".sig") ? signature(layer, key) : bytes(layer));

        assertEquals(List.of("base", "state", "evidence", "ministry"), layers(reading));
    }

    @Test
    void aLayerThatIsNotSignedIsNotRead() throws GeneralSecurityException {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String policy = requiring("ministry.yaml") + "keys: [" + encoded(key) + "]";

        assertEquals(List.of(PolicyProblem.SIGNATURE_MISSING), problems(read(policy, location -> {
            if (location.endsWith(".sig")) {
                throw new NoSuchFileException(location);
            }
            return bytes(BROKEN);
        })));
        assertEquals(List.of(PolicyProblem.SIGNATURE_WRONG), problems(read(policy, location -> bytes(BROKEN))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "9999999999.1"})
    void aVersionThatCannotBeComparedHasToBeTheSame(String version) {
        Reading<Doctrine> reading = read(
                "version: 1\nlayers: [ { id: ministry, location: a.yaml, version: \"" + version + "\" } ]\n",
                location -> bytes(LAYER.formatted(version)));

        assertEquals(List.of("base", "state", "evidence", "ministry"), layers(reading));
    }

    @Test
    void ofALayerThatCannotBeReadItIsSaidWhy() {
        Complaint complaint = read(requiring("ministry.yaml"), location -> {
                    throw new IOException("Input/output error");
                })
                .complaints()
                .get(0);

        assertEquals(PolicyProblem.LAYER_UNREADABLE, complaint.problem());
        assertEquals(List.of("ministry.yaml", "Input/output error"), complaint.arguments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ministry.yaml", "/etc/org/ministry.yaml", "C:\\org\\ministry.yaml", "classpath:ministry.yaml"})
    void aMistakeInALayerIsFoundByTheNameOfItsFile(String location) {
        Complaint complaint =
                read(requiring(location), file -> bytes(BROKEN)).complaints().get(0);

        assertEquals("ministry.yaml", complaint.place().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layers: [ { id: base, sha265: 12 } ]",
                "declaration: { mising: warn }",
                "derogations: { owns: refused }",
                "skip: { by: [jeanne], variable: WHO, reason: any }"
            })
    void anUnknownKeyIsRefusedWhereverItStands(String section) {
        assertEquals(
                List.of(ReadingProblem.UNKNOWN_KEY),
                problems(PolicyReader.read("policy.yaml", bytes("version: 1\n" + section))));
    }

    @Test
    void noPolicyIsNoneThatIsGiven() {
        assertFalse(Policy.NONE.isGiven());
    }

    private static String requiring(String location) {
        return "version: 1\nlayers: [ { id: ministry, location: '" + location + "' } ]\n";
    }

    private static Reading<Doctrine> read(String policy, LayerFiles files) {
        return PolicyReader.read("policy.yaml", bytes(policy))
                .content()
                .orElseThrow()
                .doctrine(Assessing.BUILT_IN, files);
    }

    private static List<String> layers(Reading<Doctrine> reading) {
        return reading.content().orElseThrow(() -> new AssertionError(reading.complaints())).layers().stream()
                .map(Layer::id)
                .toList();
    }

    private static List<Problem> problems(Reading<?> reading) {
        return reading.complaints().stream()
                .map(complaint -> complaint.problem())
                .toList();
    }

    private static String encoded(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static byte[] signature(String text, KeyPair pair) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(bytes(text));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
