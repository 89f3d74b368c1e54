package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.AcknowledgementReview.Status;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.doctrine.Situation;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a project's own answer to a warning does, and what it does not. */
class AcknowledgementTest {

    private static final String RECOMMENDED = "cloud-native-first";
    private static final String ACCEPTED = "acknowledgements: accepted";

    @Test
    void itAnswersWhatIsOnlyRecommended() {
        Assessment assessment = acknowledging(Policy.NONE, RECOMMENDED, "production", "2027-06-30");

        Outcome outcome = outcome(assessment, RECOMMENDED);
        assertEquals(Result.ACKNOWLEDGED, outcome.result());
        assertEquals("Étude en cours", outcome.acknowledgement().orElseThrow().reason());
        assertTrue(outcome.isFinding());
        assertFalse(outcome.isWarning());
        assertFalse(outcome.isOpen());
        assertFalse(outcome.observed());
        assertEquals(Status.APPLIED, status(assessment));
        assertEquals(Verdict.ALLOWED, assessment.verdict());
    }

    @Test
    void withoutItTheSameIsAWarning() {
        assertTrue(outcome(Assessing.assess(declaration("")), RECOMMENDED).isWarning());
    }

    @Test
    void itHoldsToItsLastDay() {
        assertEquals(Status.APPLIED, status(acknowledging(Policy.NONE, RECOMMENDED, "production", "2026-06-15")));
        Assessment after = acknowledging(Policy.NONE, RECOMMENDED, "production", "2026-06-14");
        assertEquals(Status.EXPIRED, status(after));
        assertTrue(outcome(after, RECOMMENDED).isWarning());
    }

    @Test
    void itsEndIsSaidBeforehand() {
        assertTrue(review(acknowledging(Policy.NONE, RECOMMENDED, "production", "2026-06-20"))
                .endsSoon());
        assertFalse(review(acknowledging(Policy.NONE, RECOMMENDED, "production", "2027-06-30"))
                .endsSoon());
        assertFalse(
                review(acknowledging(Policy.NONE, RECOMMENDED, "production", "2026-06-14"))
                        .endsSoon(),
                "it has ended");
    }

    @Test
    void itIsVoidOnceThePolicyRaisesTheLevel() {
        Policy raising = policy(ACCEPTED + "\nlevels: { cloud-native-first: mandatory }");
        Assessment assessment = acknowledging(raising, RECOMMENDED, "production", "2027-06-30");

        assertEquals(Status.VOID, status(assessment));
        assertEquals(Result.VIOLATED, outcome(assessment, RECOMMENDED).result());
        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
    }

    @Test
    void whatThePolicyRaisesToARecommendationCanBeAnswered() {
        String informing = information();
        assertEquals(Status.VOID, status(acknowledging(Policy.NONE, informing, "production", "2027-06-30")));
        Assessment raised = acknowledging(
                policy(ACCEPTED + "\nlevels: { " + informing + ": recommended }"),
                informing,
                "production",
                "2027-06-30");
        assertTrue(
                List.of(Status.APPLIED, Status.UNUSED).contains(status(raised)),
                () -> status(raised).toString());
    }

    @Test
    void nothingMandatoryIsAnswered() {
        String restricted = declaration("    - { constraint: data-ceiling, environments: [production], reason: x,"
                        + " until: 2027-06-30 }\n")
                .replace("offer: cloud-pi,", "offer: nubo,")
                .replace("usuel", "diffusion-restreinte");
        Assessment assessment = Assessing.assess(restricted);

        assertEquals(Status.VOID, status(assessment));
        assertEquals(Result.VIOLATED, outcome(assessment, "data-ceiling").result());
        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
    }

    @Test
    void aPolicyHasToAcceptIt() {
        for (String silent : List.of("", "acknowledgements: refused", "derogations: { own: accepted }")) {
            Assessment refused = acknowledging(policy(silent), RECOMMENDED, "production", "2027-06-30");
            assertEquals(Status.REFUSED, status(refused), silent);
            assertTrue(outcome(refused, RECOMMENDED).isWarning(), silent);
        }
        assertEquals(Status.APPLIED, status(acknowledging(policy(ACCEPTED), RECOMMENDED, "production", "2027-06-30")));
    }

    @Test
    void itIsAboutTheEnvironmentsThatItNames() {
        Assessment other = acknowledging(Policy.NONE, RECOMMENDED, "recette", "2027-06-30");
        assertEquals(Status.UNUSED, status(other), "which meets it");
        assertTrue(outcome(other, RECOMMENDED).isWarning());
        assertEquals(Status.UNUSED, status(acknowledging(Policy.NONE, RECOMMENDED, "nowhere", "2027-06-30")));
        assertEquals(
                Status.APPLIED,
                status(acknowledging(Policy.NONE, "Cloud_Native_First", "PRODUCTION", "2027-06-30")),
                "whatever the spelling");
    }

    @Test
    void whereTheConstraintIsMetItIsUnused() {
        assertEquals(Status.UNUSED, status(acknowledging(Policy.NONE, "portability", "production", "2027-06-30")));
    }

    @Test
    void aDerogationGoesBefore() {
        Assessment assessment = Assessing.assess(declaration(entry(RECOMMENDED, "production", "2027-06-30")) + """
                derogations:
                  - id: D1
                    constraint: cloud-native-first
                    environments: [production]
                    offer: cloud-pi
                    reason: x
                    decision: { reference: 2026/113, authority: HFDS, date: 2026-05-12 }
                    until: 2027-05-12
                """);

        assertEquals(Result.DEROGATED, outcome(assessment, RECOMMENDED).result());
        assertEquals(Status.UNUSED, status(assessment));
    }

    @Test
    void onAnotherOfferNobodyGaveIt() {
        Assessment assessment = Assessing.assess(declaration(entry("internet-protection", "production", "2027-06-30")));
        EnvironmentAssessment production = assessment.environments().get(0);
        assertEquals(
                Result.ACKNOWLEDGED, outcome(production, "internet-protection").result());

        Offer other = Assessing.BUILT_IN.offer("nubo").orElseThrow();
        assertEquals(
                Result.UNDETERMINED,
                outcome(assessment.on(production, other), "internet-protection").result());
        assertEquals(
                Result.ACKNOWLEDGED,
                outcome(assessment.on(production, production.offer()), "internet-protection")
                        .result());
    }

    @Test
    void onOtherDataNobodyGaveIt() {
        Assessment assessment = acknowledging(Policy.NONE, RECOMMENDED, "production", "2027-06-30");
        EnvironmentAssessment production = assessment.environments().get(0);
        Judge judge = new Judge(
                Assessing.BUILT_IN,
                production.environment(),
                Derogations.NONE,
                Acknowledgements.of(assessment.declaration(), Assessing.BUILT_IN, Policy.NONE, Assessing.TODAY),
                Assessing.TODAY);
        Constraint constraint = Assessing.BUILT_IN.constraint(RECOMMENDED).orElseThrow();
        Situation declared = judge.situation(production.offer());
        Situation lower = declared.with(
                DeclaredFact.CLASSIFICATION, Vocabulary.CLASSIFICATION.words().indexOf("public"));

        assertEquals(
                Result.ACKNOWLEDGED,
                judge.outcome(constraint, production.offer(), declared).result());
        assertEquals(
                Result.VIOLATED,
                judge.outcome(constraint, production.offer(), lower).result());
    }

    @Test
    void itIsNoReasonForAnAllowedOffer() {
        Assessment with = acknowledging(Policy.NONE, RECOMMENDED, "production", "2027-06-30");
        Assessment without = Assessing.assess(declaration(""));

        assertEquals(
                without.environments().get(0).allowedOffers(),
                with.environments().get(0).allowedOffers());
        assertEquals(List.of(), with.refusals());
    }

    /** A constraint that only informs. */
    private static String information() {
        return Assessing.BUILT_IN.constraints().stream()
                .filter(constraint -> constraint.level() == dev.doctrine.doctrine.Level.INFORMATION)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Assessment acknowledging(Policy policy, String constraint, String environment, String until) {
        return new Assessor(
                        policy.doctrine(Assessing.BUILT_IN, path -> {
                                    throw new AssertionError(path);
                                })
                                .content()
                                .orElseThrow(),
                        policy)
                .assess(Assessing.read(declaration(entry(constraint, environment, until))), Assessing.TODAY);
    }

    private static String entry(String constraint, String environment, String until) {
        return "    - { constraint: " + constraint + ", environments: [" + environment
                + "], reason: Étude en cours, until: " + until + " }\n";
    }

    private static String declaration(String acknowledgements) {
        return """
                version: 1
                application: { name: Suivi des titres, owner: { name: Direction, kind: state } }
                data: { classification: usuel }
                environments:
                  production: { offer: cloud-pi, exposure: [internet], workload: containers }
                  recette: { offer: cloud-pi-native, zone: np, cluster: shared }
                """ + (acknowledgements.isEmpty() ? "" : "acknowledgements:\n" + acknowledgements);
    }

    private static Policy policy(String rest) {
        return PolicyReader.read("policy.yaml", ("version: 1\n" + rest).getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
    }

    private static Outcome outcome(Assessment assessment, String constraint) {
        return outcome(assessment.environments().get(0), constraint);
    }

    private static Outcome outcome(EnvironmentAssessment environment, String constraint) {
        return environment.outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .findFirst()
                .orElseThrow();
    }

    private static AcknowledgementReview review(Assessment assessment) {
        assertEquals(1, assessment.acknowledgements().size());
        return assessment.acknowledgements().get(0);
    }

    private static Status status(Assessment assessment) {
        return review(assessment).status();
    }
}
