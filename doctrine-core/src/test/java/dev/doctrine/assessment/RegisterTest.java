package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.DerogationReview.Status;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derogations that an organisation registers, and what a policy asks of derogations. */
class RegisterTest {

    private static final String ENDS = "until: 2026-12-31";

    private static final String NO_POLICY = "";

    @Test
    void aRegisteredOneLifts() {
        assertResult(Verdict.DEROGATED, Status.APPLIED, registered("Suivi des titres", "2026-05-12", ENDS), NO_POLICY);
    }

    @Test
    void itsApplicationIsFoundWhateverItsCaseAndAccents() {
        assertResult(Verdict.DEROGATED, Status.APPLIED, registered("suivi-des-TITRES", "2026-05-12", ENDS), NO_POLICY);
    }

    @Test
    void oneForAnotherApplicationIsNothingToThisOne() {
        Assessment assessment = assess(registered("Autre", "2026-05-12", ENDS), "", NO_POLICY);

        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
        assertEquals(List.of(), assessment.derogations());
    }

    @Test
    void anIdOfTheRegisterDecidesAlone() {
        String id = "Suivi des titres\n    application-id: APP-0042";
        String renamed = "Titres sécurisés\n    application-id: APP-0042";

        assertEquals(Verdict.DEROGATED, of("id: APP-0042", registered(renamed, "2026-05-12", ENDS)));
        assertEquals(Verdict.FORBIDDEN, of("id: APP-0043", registered(id, "2026-05-12", ENDS)));
        assertEquals(Verdict.FORBIDDEN, of("id: app-0042", registered(id, "2026-05-12", ENDS)), "to the letter");
        assertEquals(Verdict.FORBIDDEN, of("", registered(id, "2026-05-12", ENDS)), "no id declared");
    }

    @Test
    void anEntryWithoutIdIsFoundByNameWhateverIdIsDeclared() {
        assertEquals(Verdict.DEROGATED, of("id: APP-0042", registered("Suivi des titres", "2026-05-12", ENDS)));
    }

    private static Verdict of(String id, String register) {
        return assess(register, "", NO_POLICY, id).verdict();
    }

    @Test
    void expiredOnesLiftNothing() {
        assertResult(
                Verdict.FORBIDDEN,
                Status.EXPIRED,
                registered("Suivi des titres", "2025-05-12", "until: 2026-06-14"),
                NO_POLICY);
    }

    @Test
    void aLastDayThatDoesNotExistMeansExpired() {
        for (String date : List.of("2026-13-31", "2027", "\"31/12/2027\"", "null", "[2027-01-01]", "never")) {
            assertResult(
                    Verdict.FORBIDDEN,
                    Status.EXPIRED,
                    registered("Suivi des titres", "2026-05-12", "until: " + date),
                    NO_POLICY);
        }
    }

    @Test
    void aDayOfDecisionThatDoesNotExistMeansExpired() {
        assertResult(
                Verdict.FORBIDDEN,
                Status.EXPIRED,
                registered("Suivi des titres", "2026-02-30", "permanent: true"),
                NO_POLICY);
    }

    @Test
    void aPolicyThatDoesNotAcceptTheProjectsOwnCountsRegisteredOnesOnly() {
        String register = registered("Suivi des titres", "2026-05-12", ENDS);
        String policy = "version: 1";

        Assessment own = assess("", derogation("OWN", "", "2026-05-12", ENDS), policy);
        assertEquals(Verdict.FORBIDDEN, own.verdict());
        assertEquals(List.of(Status.NOT_REGISTERED), statuses(own));

        Assessment both = assess(register, derogation("OWN", "", "2026-05-12", "permanent: true"), policy);
        assertEquals(Verdict.DEROGATED, both.verdict());
        assertEquals(List.of(Status.NOT_REGISTERED, Status.APPLIED), statuses(both));
    }

    @Test
    void aPolicyThatAcceptsTheProjectsOwnCountsThem() {
        Assessment own =
                assess("", derogation("OWN", "", "2026-05-12", ENDS), "version: 1\nderogations: { own: accepted }");

        assertEquals(Verdict.DEROGATED, own.verdict());
    }

    @Test
    void aPolicySaysWhoMayDecide() {
        String register = registered("Suivi des titres", "2026-05-12", ENDS);

        assertResult(
                Verdict.DEROGATED,
                Status.APPLIED,
                register,
                "version: 1\nderogations: { authorities: [Ministre, h.f.d.s, HFDS] }");
        assertResult(
                Verdict.FORBIDDEN,
                Status.AUTHORITY_NOT_ACCEPTED,
                register,
                "version: 1\nderogations: { authorities: [Ministre] }");
    }

    @Test
    void aPolicySaysHowLongOneMayHold() {
        String policy = "version: 1\nderogations: { maximumMonths: { data-ceiling: 12 } }";

        assertResult(
                Verdict.DEROGATED,
                Status.APPLIED,
                registered("Suivi des titres", "2026-05-12", "until: 2027-05-12"),
                policy);
        assertResult(
                Verdict.FORBIDDEN,
                Status.TOO_LONG,
                registered("Suivi des titres", "2026-05-12", "until: 2027-05-13"),
                policy);
        assertResult(
                Verdict.FORBIDDEN,
                Status.TOO_LONG,
                registered("Suivi des titres", "2026-05-12", "permanent: true"),
                policy);
    }

    @Test
    void oneIsWarnedOfTheEndInItsLastDays() {
        assertTrue(endsSoon("until: 2026-07-15", NO_POLICY), "30 days before the end");
        assertFalse(endsSoon("until: 2026-07-16", NO_POLICY), "31 days before the end");
        assertTrue(endsSoon("until: 2026-06-15", NO_POLICY), "on the last day");
        assertFalse(endsSoon("permanent: true", NO_POLICY), "permanent");
        assertTrue(endsSoon("until: 2026-08-14", "version: 1\nderogations: { warningDays: 60 }"), "settable");
    }

    private static boolean endsSoon(String end, String policy) {
        DerogationReview review = assess(registered("Suivi des titres", "2026-05-12", end), "", policy)
                .derogations()
                .get(0);
        assertEquals(Status.APPLIED, review.status());
        return review.endsSoon();
    }

    private static void assertResult(Verdict verdict, Status status, String register, String policy) {
        Assessment assessment = assess(register, "", policy);
        assertEquals(List.of(status), statuses(assessment), register + policy);
        assertEquals(verdict, assessment.verdict(), register + policy);
    }

    private static List<Status> statuses(Assessment assessment) {
        return assessment.derogations().stream().map(DerogationReview::status).toList();
    }

    private static Assessment assess(String register, String own, String policyText) {
        return assess(register, own, policyText, "");
    }

    private static Assessment assess(String register, String own, String policyText, String id) {
        Doctrine doctrine = register.isEmpty()
                ? Assessing.BUILT_IN
                : accepted(DoctrineReader.extend(
                        Assessing.BUILT_IN,
                        "register.yaml",
                        bytes("format: 1\nlayer: { id: register, version: \"1\" }\nderogations:\n" + register)));
        Policy policy =
                policyText.isEmpty() ? Policy.NONE : accepted(PolicyReader.read("policy.yaml", bytes(policyText)));
        return new Assessor(doctrine, policy)
                .assess(
                        Assessing.read(
                                doctrine,
                                """
                version: 1
                application: { name: Suivi des titres, %s owner: { name: b, kind: state } }
                data: { classification: diffusion-restreinte }
                environments: { production: { offer: nubo } }
                """.formatted(id.isEmpty() ? "" : id + ",")
                                        + (own.isEmpty() ? "" : "derogations:\n" + own)),
                        Assessing.TODAY);
    }

    private static String registered(String application, String decided, String end) {
        return derogation("D", "application: " + application, decided, end);
    }

    private static String derogation(String id, String application, String decided, String end) {
        return """
                  - id: %s
                    %s
                    constraint: data-ceiling
                    environments: [production]
                    offer: nubo
                    reason: Reprise
                    decision: { reference: 2026/1, authority: HFDS, date: %s }
                    %s
                """.formatted(id, application, decided, end);
    }

    private static <T> T accepted(Reading<T> reading) {
        if (reading instanceof Reading.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
