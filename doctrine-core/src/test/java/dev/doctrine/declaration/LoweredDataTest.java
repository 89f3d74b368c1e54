package dev.doctrine.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.DeclarationText;
import dev.doctrine.vocabulary.DeclaredFact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what an environment's own data are less than those of the application. */
class LoweredDataTest {

    private static final DeclarationText DECLARATION = new DeclarationText("""
            version: 1
            application: { name: Essai, owner: { name: Service, kind: state } }
            data: { classification: usuel }
            environments:
              production: { offer: nubo }
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ classification: usuel }       | { classification: public }    | [classification]",
                "{ classification: tres-secret } | { classification: secret }    | [classification]",
                "{ categories: [personal] }      | { categories: [] }            | [categories]",
                "{ specialFrance: true }         | { specialFrance: false }      | [special-france]",
                // Something else instead is less all the same, whichever comes first in the list of words.
                "{ categories: [personal] }          | { categories: [business-confidential] } | [categories]",
                "{ categories: [business-confidential] } | { categories: [personal] }          | [categories]"
            })
    void lessIsLowered(String application, String environment, String lowered) {
        assertEquals(lowered, lowered(application, environment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ classification: public }   | { classification: public }",
                // Each level raised to the next.
                "{ classification: public }   | { classification: usuel }",
                "{ classification: usuel }    | { classification: sensible }",
                "{ classification: sensible } | { classification: diffusion-restreinte }",
                "{ classification: diffusion-restreinte } | { classification: secret }",
                "{ classification: secret }   | { classification: tres-secret }",
                "{ categories: [personal] }   | { categories: [personal, business-confidential] }",
                "{ categories: [] }           | { categories: [personal] }",
                "{ specialFrance: false }     | { specialFrance: true }"
            })
    void asMuchOrMoreIsNot(String application, String environment) {
        assertEquals("", lowered(application, environment));
    }

    private static String lowered(String application, String environment) {
        String yaml = DECLARATION
                .with("data", application)
                .with("production", "{ data: " + environment + " }")
                .yaml();
        List<Environment> environments = Assessing.read(yaml).environments();
        return environments.get(0).facts().states(DeclaredFact.LOWERED)
                ? DeclaredFact.LOWERED.type().write(environments.get(0).facts().value(DeclaredFact.LOWERED))
                : "";
    }
}
