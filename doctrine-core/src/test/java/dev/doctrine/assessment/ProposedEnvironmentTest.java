package dev.doctrine.assessment;

import static dev.doctrine.assessment.Showing.find;
import static dev.doctrine.trace.Shows.DEPLOYMENT;
import static dev.doctrine.trace.Shows.HINT;
import static dev.doctrine.trace.Shows.STORAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed to whoever declares for the first time. */
class ProposedEnvironmentTest {

    @Test
    void nothingFoundProposesProductionAlone() {
        assertEquals(List.of("production [] by []"), proposed());
        assertEquals(
                List.of("production [] by []"),
                ProposedEnvironment.of(Evidence.NONE, Assessing.BUILT_IN).stream()
                        .map(ProposedEnvironmentTest::written)
                        .toList());
    }

    @Test
    void stagesInPathsAndProfilesAreEnvironmentsTheEarliestFirst() {
        assertEquals(
                List.of(
                        "development [cloud-commercial] by [amazon]",
                        "acceptance [cloud-commercial] by [amazon]",
                        "production [cloud-commercial] by [amazon]"),
                proposed(
                        find("amazon", DEPLOYMENT, "infra/prd/main.tf"),
                        find("amazon", DEPLOYMENT, "infra/recette/main.tf"),
                        find("amazon", DEPLOYMENT, "pom.xml", "dev")));
    }

    @Test
    void whatNamesNoStageIsAboutProduction() {
        assertEquals(
                List.of("production [cloud-commercial] by [amazon]"), proposed(find("amazon", DEPLOYMENT, "main.tf")));
    }

    @Test
    void anOfferIsProposedOnlyWhereOneRemains() {
        Find ovh = find("ovh", DEPLOYMENT, "main.tf");

        assertEquals(List.of("production [cloud-prive-secnumcloud, cloud-commercial] by [ovh]"), proposed(ovh));
        assertEquals(
                List.of("production [cloud-commercial] by [ovh, amazon]"),
                proposed(ovh, find("amazon", DEPLOYMENT, "aws.tf")));
    }

    @Test
    void offersWithoutOneInCommonAreAllNamed() {
        assertEquals(
                List.of("production [nubo, cloud-commercial] by [nubo, amazon]"),
                proposed(find("nubo", DEPLOYMENT, "main.tf"), find("amazon", DEPLOYMENT, "aws.tf")));
    }

    @Test
    void storageAndHintsShowThatAnEnvironmentIsThereAndNotWhere() {
        assertEquals(
                List.of("acceptance [] by [amazon]", "production [] by [scaleway]"),
                proposed(
                        find("amazon", STORAGE, "application-recette.yml"),
                        find("scaleway", HINT, "application-prod.yml")));
    }

    @Test
    void eachHostIsShownOnceAndBesideADeploymentNothingElseIs() {
        assertEquals(
                List.of("production [cloud-commercial] by [amazon]"),
                proposed(
                        find("scaleway", HINT, "a.yml"),
                        find("amazon", DEPLOYMENT, "a.tf"),
                        find("amazon", DEPLOYMENT, "b.tf")));
    }

    private static List<String> proposed(Find... finds) {
        return ProposedEnvironment.of(Showing.evidence(finds), Assessing.BUILT_IN).stream()
                .map(ProposedEnvironmentTest::written)
                .toList();
    }

    private static String written(ProposedEnvironment environment) {
        List<String> hosts =
                environment.shownBy().stream().map(find -> find.host().id()).toList();
        return environment.stage() + " " + environment.offers() + " by " + hosts;
    }
}
