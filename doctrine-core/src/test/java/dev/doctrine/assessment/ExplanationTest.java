package dev.doctrine.assessment;

import static dev.doctrine.assessment.Showing.find;
import static dev.doctrine.assessment.Showing.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.ExplanationReview.Status;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.Policy;
import dev.doctrine.trace.Shows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project's answer to what its repository shows does, and what it does not. */
class ExplanationTest {

    private static final Find FIND = find("amazon", Shows.DEPLOYMENT, "terraform/a/main.tf");

    private static final Policy RAISED =
            Showing.policy("levels: { evidence-forbidden: mandatory }\nevidence: { explanations: accepted }\n");

    private static final Policy RAISED_AND_REFUSED =
            Showing.policy("levels: { evidence-forbidden: mandatory }\nevidence: { explanations: refused }\n");

    private static final Policy RAISED_AND_SILENT =
            Showing.policy("levels: { evidence-forbidden: mandatory }\nacknowledgements: accepted\n");

    private static final String REASON = "{ host: amazon, files: terraform/a/, reason: Partenaire, until: 2026-06-15 }";

    @Test
    void withoutOneAForbiddenHostIsForbiddenOnceThatIsRaised() {
        assertEquals(Verdict.ALLOWED, assess(Policy.NONE, "", FIND).verdict());
        Assessment raised = assess(RAISED, "", FIND);
        assertEquals(Verdict.FORBIDDEN, raised.verdict());
        assertTrue(outcome(raised, "production", "evidence-forbidden").isBlocking());
        assertEquals(
                "terraform/a/main.tf:3:5",
                outcome(raised, "production", "evidence-forbidden").place().toString());
        assertEquals(Verdict.ALLOWED, assess(RAISED, "").verdict());
    }

    @Test
    void aReasonAnswersWhatIsFound() {
        Assessment assessment = assess(RAISED, REASON, FIND);

        assertEquals(List.of(Status.APPLIED), statuses(assessment));
        assertEquals(Verdict.ALLOWED, assessment.verdict());
        for (String constraint : List.of("evidence-forbidden", "deployment-evidence")) {
            assertEquals(
                    Result.NOT_APPLICABLE,
                    outcome(assessment, "production", constraint).result());
        }
        CountedFind counted = assessment.evidence().finds().get(0);
        assertEquals(List.of(), counted.environments());
        assertFalse(counted.isUndeclared());
        assertEquals("Partenaire", counted.explanation().orElseThrow().reason());
    }

    @Test
    void aPolicyThatDoesNotAcceptThemRefusesThem() {
        for (Policy policy : List.of(RAISED_AND_REFUSED, RAISED_AND_SILENT)) {
            for (String form : List.of(REASON, "{ host: amazon, files: terraform/a/, environment: demo }")) {
                Find find = find("amazon", Shows.DEPLOYMENT, "terraform/a/production.tf");
                Assessment assessment = assess(policy, form, find);
                assertEquals(List.of(Status.REFUSED), statuses(assessment));
                assertEquals(
                        Verdict.FORBIDDEN,
                        outcome(assessment, "production", "evidence-forbidden").verdict());
                assertTrue(assessment.notices().stream().anyMatch(Notice.ExplanationIdle.class::isInstance));
            }
        }
    }

    @Test
    void aReasonHoldsToItsLastDay() {
        Assessment after = assess(RAISED, REASON.replace("06-15", "06-14"), FIND);

        assertEquals(List.of(Status.EXPIRED), statuses(after));
        assertEquals(Verdict.FORBIDDEN, after.verdict());
        assertEquals(
                Status.EXPIRED,
                assess(RAISED, REASON.replace("06-15", "06-14"))
                        .evidence()
                        .idle()
                        .get(0)
                        .status());
    }

    @Test
    void whatSaysTheEnvironmentMakesItCountThereAlone() {
        Assessment assessment = assess(RAISED, "{ host: amazon, files: terraform/a/, environment: demo }", FIND);

        assertEquals(List.of(Status.APPLIED), statuses(assessment));
        assertEquals(Verdict.ALLOWED, assessment.verdict());
        assertEquals(List.of("demo"), assessment.evidence().finds().get(0).environments());
        assertEquals(
                Result.SATISFIED,
                outcome(assessment, "demo", "deployment-evidence").result());
        assertEquals(
                Result.NOT_APPLICABLE,
                outcome(assessment, "production", "deployment-evidence").result());
    }

    @Test
    void theEnvironmentThatItSaysIsJudgedByIt() {
        Assessment assessment = assess(
                RAISED,
                "{ host: outscale-secnumcloud, files: terraform/a/, environment: demo }",
                find("outscale-secnumcloud", Shows.DEPLOYMENT, "terraform/a/main.tf"));

        assertEquals(
                Result.VIOLATED,
                outcome(assessment, "demo", "deployment-evidence").result());
    }

    @Test
    void itSaysMoreThanThePath() {
        Assessment assessment = assess(
                RAISED,
                "{ host: amazon, files: terraform/production/, environment: demo }",
                find("amazon", Shows.DEPLOYMENT, "terraform/production/main.tf"));

        assertEquals(Verdict.ALLOWED, assessment.verdict());
        assertEquals(List.of("demo"), assessment.evidence().finds().get(0).environments());
    }

    /** A folder ends with a stroke; no file is meant by the beginning of its name. */
    @ParameterizedTest
    @CsvSource({
        "amazon, terraform/a/, APPLIED",
        "amazon, terraform/, APPLIED",
        "amazon, ./terraform/a/, APPLIED",
        "amazon, terraform/a/main.tf, APPLIED",
        "amazon, terraform/a, UNUSED",
        "amazon, terraform/a/main, UNUSED",
        "amazon, terraform/b/, UNUSED",
        "amazon, a/, UNUSED",
        "amazon, Terraform/a/, UNUSED",
        "microsoft, terraform/a/, UNUSED"
    })
    void itIsAboutOneHostInOneFileOrFolder(String host, String files, Status status) {
        Assessment assessment =
                assess(RAISED, "{ host: %s, files: %s, reason: R, until: 2026-12-31 }".formatted(host, files), FIND);

        assertEquals(List.of(status), statuses(assessment));
        assertEquals(status == Status.APPLIED ? Verdict.ALLOWED : Verdict.FORBIDDEN, assessment.verdict());
        assertEquals(
                status == Status.APPLIED ? 0 : 1, assessment.evidence().idle().size());
    }

    @Test
    void whatItDoesNotAnswerStillCounts() {
        Assessment assessment = assess(RAISED, REASON, FIND, find("amazon", Shows.DEPLOYMENT, "terraform/b/main.tf"));

        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
        assertEquals(
                List.of("terraform/b/main.tf"),
                outcome(assessment, "production", "evidence-forbidden").finds().stream()
                        .map(find -> find.place().path())
                        .toList());
    }

    @Test
    void anAcknowledgementAnswersNothingOfIt() {
        for (String constraint : List.of("deployment-evidence", "evidence-forbidden")) {
            String yaml = yaml("") + "acknowledgements:\n  - { constraint: " + constraint
                    + ", environments: [production], reason: R, until: 2026-12-31 }\n";
            Assessment assessment = Showing.assess(yaml, FIND);

            assertEquals(
                    AcknowledgementReview.Status.VOID,
                    assessment.acknowledgements().get(0).status());
            assertEquals(
                    Result.VIOLATED,
                    outcome(assessment, "production", constraint).result());
        }
    }

    @Test
    void whereNothingIsHostedWhatIsFoundIsSaid() {
        Assessment assessment = Showing.assess("""
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                hosting: none
                reason: Bibliothèque
                """, FIND);

        assertEquals(Verdict.ALLOWED, assessment.verdict());
        assertTrue(assessment.notices().stream().anyMatch(Notice.ShownThoughNotHosted.class::isInstance));
    }

    /** The services that an organisation names, and what they are services of, agree with each other. */
    @Test
    void aServiceAgreesWithTheHostOfWhatItExtends() {
        Doctrine doctrine = DoctrineReader.extend(
                        Assessing.BUILT_IN, "layer.yaml", """
                        format: 1
                        layer: { id: top, version: "1" }
                        offers:
                          example-paris: { extends: cloud-commercial, name: Example Paris, facts: {} }
                        """.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
        Evidence evidence = Showing.evidence(Showing.find(doctrine, "amazon", Shows.DEPLOYMENT, "main.tf"));
        Assessment assessment = Showing.assess(
                doctrine,
                Policy.NONE,
                yaml("").replace("offer: cloud-pi, zone: dr", "offer: example-paris"),
                evidence,
                Assessing.TODAY);

        assertEquals(
                Result.SATISFIED,
                outcome(assessment, "production", "deployment-evidence").result());
    }

    private static Assessment assess(Policy policy, String explanation, Find... finds) {
        return Showing.assess(policy, yaml(explanation), finds);
    }

    /** A find in a file that names no environment counts for production: the demonstration is a service of another host. */
    private static String yaml(String explanation) {
        String evidence = explanation.isEmpty() ? "" : "evidence:\n  - " + explanation + "\n";
        return """
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                data: { classification: diffusion-restreinte }
                environments:
                  production: { offer: cloud-pi, zone: dr }
                """ + (explanation.contains("demo") ? """
                  demo: { offer: cloud-commercial, stage: test, data: { classification: public, synthetic: true } }
                """ : "") + evidence;
    }

    private static List<Status> statuses(Assessment assessment) {
        return assessment.evidence().explanations().stream()
                .map(ExplanationReview::status)
                .toList();
    }
}
