package dev.doctrine.assessment;

import static dev.doctrine.assessment.Showing.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.trace.Shows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which environments a find counts. */
class AttributionTest {

    /** None of them is where a find of the host {@code amazon} would be. */
    private static final String DECLARED = """
            version: 1
            application: { name: Essai, owner: { name: Service, kind: state } }
            data: { classification: usuel }
            environments:
              production: { offer: cloud-pi }
              recette: { offer: cloud-pi }
              Recette métier: { offer: cloud-pi, stage: acceptance }
              integration: { offer: nubo }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "production/main.tf                | production",
                "infra/main-production.tf          | production",
                "PRODUCTION/main.tf                | production",
                "infra/prod/main.tf                | production",
                "infra/prd_eu/main.tf              | production",
                "application-prod.properties       | production",
                "envs/prod.tfvars/main.tf          | production",
                "k8s/recette/values.yaml           | recette",
                "k8s/recette-metier/values.yaml    | Recette métier",
                "k8s/Recette métier.yaml           | Recette métier",
                "k8s/recette_métier-1/values.yaml  | Recette métier",
                "k8s/uat/values.yaml               | recette, Recette métier",
                "k8s/formation/values.yaml         | recette, Recette métier",
                "k8s/integ/values.yaml             | integration",
                "k8s/int/values.yaml               | integration",
                "k8s/recette/prod.yaml             | recette",
                "k8s/uat/prod.yaml                 | production, recette, Recette métier"
            })
    void aPathNamesAnEnvironmentOrItsStage(String path, String environments) {
        assertEquals(environments, environmentsOf(path));
    }

    /** What is not a whole word names nothing: the find counts for the latest stage. */
    @ParameterizedTest
    @CsvSource({
        "product/main.tf",
        "products.tf",
        "interne/main.tf",
        "internal/main.tf",
        "productions/main.tf",
        "reproduction.tf",
        "main.tf"
    })
    void onlyWholeWordsNameSomething(String path) {
        assertEquals("production", environmentsOf(path));
        Assessment assessment = assess(DECLARED.replace("  production: { offer: cloud-pi }\n", ""), path);
        assertEquals(List.of("recette", "Recette métier"), environments(assessment));
    }

    @ParameterizedTest
    @CsvSource({"infra/dev/main.tf", "pre-production/main.tf", "infra-preprod/main.tf", "ppr.tf", "staging/main.tf"})
    void aStageThatNobodyDeclaresCountsForNone(String path) {
        Assessment assessment = assess(DECLARED, path);

        assertEquals(List.of(), environments(assessment));
        assertTrue(assessment.evidence().finds().get(0).isUndeclared());
        assertTrue(assessment.notices().stream().anyMatch(Notice.ShownAtOtherStage.class::isInstance));
        assertEquals(
                Result.NOT_APPLICABLE,
                Showing.outcome(assessment, "production", "deployment-evidence").result());
    }

    @Test
    void whatTheFileItselfNamesCountsToo() {
        Assessment assessment = Showing.assess(DECLARED, find("amazon", Shows.DEPLOYMENT, "pom.xml", "recette"));

        assertEquals(List.of("recette"), environments(assessment));
    }

    @Test
    void whatNamesNothingCountsWhereItAgrees() {
        assertEquals(
                List.of("integration"),
                environments(Showing.assess(DECLARED, find("nubo", Shows.DEPLOYMENT, "main.tf"))));
        assertEquals(
                List.of("production", "recette", "Recette métier", "integration"),
                environments(Showing.assess(DECLARED, find("openstack", Shows.DEPLOYMENT, "main.tf"))));
    }

    @Test
    void whatNamesAnEnvironmentCountsForThatAloneThoughItAgreesWithAnother() {
        Assessment assessment = Showing.assess(DECLARED, find("nubo", Shows.DEPLOYMENT, "production/main.tf"));

        assertEquals(List.of("production"), environments(assessment));
        Outcome outcome = Showing.outcome(assessment, "production", "deployment-evidence");
        assertEquals(Result.VIOLATED, outcome.result());
        assertEquals("production/main.tf:3:5", outcome.place().toString());
    }

    private static String environmentsOf(String path) {
        return String.join(", ", environments(assess(DECLARED, path)));
    }

    private static Assessment assess(String yaml, String path) {
        return Showing.assess(yaml, find("amazon", Shows.DEPLOYMENT, path));
    }

    private static List<String> environments(Assessment assessment) {
        return assessment.evidence().finds().get(0).environments();
    }
}
