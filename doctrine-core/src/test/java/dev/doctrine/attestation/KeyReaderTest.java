package dev.doctrine.attestation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyReaderTest {

    private static final KeyPair PAIR = Attested.newKey();
    private static final String PRIVATE =
            Base64.getMimeEncoder().encodeToString(PAIR.getPrivate().getEncoded());
    private static final String PUBLIC =
            Base64.getMimeEncoder().encodeToString(PAIR.getPublic().getEncoded());

    @Test
    void readsAPair() {
        assertArrayEquals(
                PAIR.getPrivate().getEncoded(),
                Attested.accepted(KeyReader.readPrivate("key.pem", Attested.pem("PRIVATE KEY", PRIVATE)))
                        .getEncoded());
        assertArrayEquals(
                PAIR.getPublic().getEncoded(),
                Attested.accepted(KeyReader.readPublic("key.pem", Attested.pem("PUBLIC KEY", PUBLIC)))
                        .getEncoded());
    }

    @Test
    void lineEndsDoNotMatter() {
        byte[] pem = ("\r\n"
                        + new String(Attested.pem("PUBLIC KEY", PUBLIC), StandardCharsets.US_ASCII)
                                .replace("\n", "\r\n"))
                .getBytes(StandardCharsets.US_ASCII);
        Attested.accepted(KeyReader.readPublic("key.pem", pem));
    }

    static Stream<byte[]> noKeys() throws GeneralSecurityException {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair rsaPair = rsa.generateKeyPair();
        KeyPair otherCurve = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
        return Stream.of(
                new byte[0],
                "PRIVATE KEY".getBytes(StandardCharsets.US_ASCII),
                Attested.pem("PRIVATE KEY", "AAAA"),
                Attested.pem("PUBLIC KEY", "AAAA"),
                Attested.pem("PRIVATE KEY", "="),
                Attested.pem("PRIVATE KEY", PUBLIC),
                Attested.pem("PUBLIC KEY", PRIVATE),
                Attested.pem("ENCRYPTED PRIVATE KEY", PRIVATE),
                Attested.pem("PRIVATE KEY", base64(rsaPair.getPrivate().getEncoded())),
                Attested.pem("PUBLIC KEY", base64(rsaPair.getPublic().getEncoded())),
                Attested.pem("PRIVATE KEY", base64(otherCurve.getPrivate().getEncoded())),
                Attested.pem("PUBLIC KEY", base64(otherCurve.getPublic().getEncoded())),
                new String(Attested.pem("PUBLIC KEY", PUBLIC), StandardCharsets.US_ASCII)
                        .repeat(2)
                        .getBytes(StandardCharsets.US_ASCII),
                Attested.pem("PUBLIC KEY", "A".repeat(20_000)),
                PAIR.getPublic().getEncoded());
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void refusesWhatIsNoKey(byte[] file) {
        assertEquals(List.of(AttestationProblem.NOT_A_PRIVATE_KEY), problems(KeyReader.readPrivate("key.pem", file)));
        assertEquals(List.of(AttestationProblem.NOT_A_PUBLIC_KEY), problems(KeyReader.readPublic("key.pem", file)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static <T> List<Problem> problems(Reading<T> reading) {
        if (reading instanceof Reading.Refused<T> refused) {
            return refused.complaints().stream().map(Complaint::problem).toList();
        }
        throw new AssertionError("A key was read");
    }
}
