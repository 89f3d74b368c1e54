package dev.doctrine.maven.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new layer is accepted as it is written and changes nothing; with its comments taken off, it says each kind of thing. */
class LayerTextTest {

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void isAcceptedAndChangesNothing(String language) throws IOException {
        Doctrine doctrine = accepted(text(language));

        assertEquals(BUILT_IN.layers().size() + 1, doctrine.layers().size());
        assertEquals(BUILT_IN.catalogue(), doctrine.catalogue());
        assertEquals(BUILT_IN.constraints(), doctrine.constraints());
        assertEquals(BUILT_IN.amendments(), doctrine.amendments());
        assertEquals(BUILT_IN.register(), doctrine.register());
        assertEquals(BUILT_IN.evidence(), doctrine.evidence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void itsExamplesAreAcceptedOnceTheyAreNoComments(String language) throws IOException {
        String said = uncommented(text(language));
        Doctrine doctrine = accepted(said);

        assertTrue(doctrine.layers().get(doctrine.layers().size() - 1).review().isPresent());
        assertEquals(BUILT_IN.catalogue().size() + 1, doctrine.catalogue().size());
        assertEquals(BUILT_IN.constraints().size() + 1, doctrine.constraints().size());
        assertEquals(BUILT_IN.amendments().size() + 2, doctrine.amendments().size());
        assertEquals(BUILT_IN.register().size() + 1, doctrine.register().size());
        assertEquals(
                BUILT_IN.evidence().hosts().size() + 1,
                doctrine.evidence().hosts().size());
        assertFalse(said.lines().anyMatch(line -> line.matches("#( {2,}|[^ ]).*")));
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertEquals(structure(text("en")), structure(text("fr")));
    }

    private static String structure(String text) {
        return uncommented(text)
                .lines()
                .filter(line -> !line.startsWith("# ") && !line.strip().startsWith("# "))
                .map(line -> line.replaceAll("(:|- [{a-z]).*", "$1")
                        .replaceAll("[a-z-]*(kubernetes|rie|cloud|exemple):", "own:"))
                .reduce("", (one, other) -> one + other + "\n");
    }

    /** Takes the sign off where it stands right before a key or before its indentation. */
    private static String uncommented(String text) {
        return text.replaceAll("(?m)^#(?=[^ \n]|  )", "");
    }

    private static String text(String language) throws IOException {
        return StartingText.of("layer", Locale.forLanguageTag(language));
    }

    private static Doctrine accepted(String text) {
        Reading<Doctrine> reading =
                DoctrineReader.extend(BUILT_IN, "layer.yaml", text.getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(ComplaintText.in(Locale.ENGLISH).lines(reading.complaints()) + text);
    }
}
