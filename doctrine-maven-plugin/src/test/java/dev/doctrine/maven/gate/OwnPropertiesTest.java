package dev.doctrine.maven.gate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.maven.message.BuildFailures;
import java.util.Locale;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPropertiesTest {

    private static final BuildFailures FAILURES = new BuildFailures(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "doctrine.layer, doctrine.layers",
        "doctrine.polcy, doctrine.policy",
        "doctrine.report, doctrine.reports",
        "doctrine.language, doctrine.lang",
        "doctrine.declaraton, doctrine.declaration",
        "doctrine.warning-days, doctrine.warningDays",
        "doctrine.skipReason, doctrine.skip.reason",
        "doctrine.attestation.publickeys, doctrine.attestation.publicKeys",
        "doctrine.undeterminded, doctrine.undetermined"
    })
    void aMisspeltNameIsRefusedWithTheOneThatIsMeant(String name, String meant) {
        String message = refusal(name, "x");

        assertTrue(message.startsWith("The property " + name + " is set, but no goal knows it"), message);
        assertTrue(message.contains(meant + " is most likely meant"), message);
    }

    @Test
    void allMisspeltNamesAreSaidAtOnce() {
        Properties properties = properties("doctrine.polcy", "x");
        properties.setProperty("doctrine.layer", "y");

        assertEquals(2, refusal(properties).lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doctrine.version",
                "doctrine.it.skip",
                "doctrine.examples.skip",
                "doctrine.orm.version",
                "doctrine-maven-plugin.version",
                "doctrines.layer",
                "layer"
            })
    void aNameThatIsLikeNoneOfOursBelongsToSomebodyElse(String name) {
        assertDoesNotThrow(() -> OwnProperties.refuse(properties(name, "x"), FAILURES));
    }

    @Test
    void everyNameOfOursIsAcceptedUnlessItIsSetToNothing() {
        for (String name : OwnProperties.names()) {
            assertDoesNotThrow(() -> OwnProperties.refuse(properties(name, "x"), FAILURES), name);
            assertTrue(refusal(name, " ").startsWith(name + " is set, but to nothing."));
        }
    }

    private static String refusal(String name, String value) {
        return refusal(properties(name, value));
    }

    private static String refusal(Properties properties) {
        return assertThrows(MojoExecutionException.class, () -> OwnProperties.refuse(properties, FAILURES))
                .getMessage();
    }

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
