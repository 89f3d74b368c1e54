package dev.doctrine.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good declarations, damaged at random but always in the same way: each is read, or refused with a place. */
@Tag("sweep")
class MutatedDeclarationsTest {

    private static final int ROUNDS = 700;
    private static final List<String> TOKENS = List.of(
            "&a",
            "*a",
            "!!int ",
            "!x ",
            "<<: ",
            "---\n",
            "...\n",
            "? ",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "|",
            ">",
            "#",
            "\t",
            "\n",
            "\r",
            "%YAML 99999999999.1\n",
            "%TAG ! x\n",
            "~",
            "null",
            "true",
            "yes",
            "0x",
            "+",
            "-.inf",
            "1e9999",
            "1:2:3",
            "\\u0000",
            "\\ud800",
            "\\UFFFFFFFF",
            "\uFEFF",
            "\u2028",
            ",",
            "@",
            "`",
            "\0");

    private static final Doctrine DOCTRINE = DoctrineReader.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"every-key.yaml", "guessed-stages.yaml", "minimal.json"})
    void isReadOrRefusedWithAPlace(String name) throws IOException {
        byte[] good = Files.readAllBytes(AcceptedDeclarationsTest.FOLDER.resolve(name));
        Random random = new Random(20260101);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = round % 2 == 0 ? withToken(good, random) : withBytes(good, random);
            Reading<Declaration> reading = DeclarationReader.read(name, bad, DOCTRINE);
            if (reading instanceof Reading.Refused<Declaration> refused) {
                assertFalse(refused.complaints().isEmpty());
                for (Complaint complaint : refused.complaints()) {
                    assertEquals(name, complaint.place().path());
                }
                for (String line : ComplaintText.in(Locale.FRENCH).lines(refused.complaints())) {
                    assertEquals(1, line.lines().count(), line);
                }
            }
        }
    }

    private static byte[] withToken(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.UTF_8);
        int begin = random.nextInt(text.length());
        int end = Math.min(text.length(), begin + random.nextInt(4));
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return (text.substring(0, begin) + token + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withBytes(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bad[random.nextInt(bad.length)] = (byte) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(256));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
    }
}
