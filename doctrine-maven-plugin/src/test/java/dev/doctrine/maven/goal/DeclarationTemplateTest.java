package dev.doctrine.maven.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a project is called, what is written for it can be read. */
class DeclarationTemplateTest {

    private static final int NAMES = 2_000;
    private static final List<String> STRANGE = List.of(
            "",
            "-",
            "\u200B",
            "\uFEFFx",
            "\u2028",
            "half \uD800",
            "'",
            "it's: # {a}",
            "@application@",
            "a\tb\nc",
            "x".repeat(100_000));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isAccepted(String language) throws IOException {
        for (String name : STRANGE) {
            assertAccepted(name, language);
        }
        Random random = new Random(14);
        for (int i = 0; i < NAMES; i++) {
            int[] codePoints = random.ints(1 + random.nextInt(8), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextInt(2) == 0 ? c % 0x3100 : c)
                    .toArray();
            assertAccepted(new String(codePoints, 0, codePoints.length), language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suivi des titres", "L'été n° 2", "日本"})
    void keepsTheName(String name) throws IOException {
        assertEquals(name, assertAccepted(name, "fr").application());
    }

    private static Declaration assertAccepted(String name, String language) throws IOException {
        byte[] bytes = DeclarationTemplate.bytes(name, Locale.forLanguageTag(language));
        Reading<Declaration> reading = DeclarationReader.read("hosting.yaml", bytes, DoctrineReader.builtIn());
        assertEquals(List.<Complaint>of(), reading.complaints(), name);
        Declaration declaration = ((Reading.Accepted<Declaration>) reading).value();
        assertFalse(declaration.application().isBlank());
        return declaration;
    }
}
