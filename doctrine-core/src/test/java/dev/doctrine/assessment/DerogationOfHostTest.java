package dev.doctrine.assessment;

import static dev.doctrine.assessment.Showing.find;
import static dev.doctrine.assessment.Showing.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.DerogationReview.Status;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.Policy;
import dev.doctrine.trace.Shows;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derogations from a constraint about what the repository shows: each is about one host. */
class DerogationOfHostTest {

    private static final Find AMAZON = find("amazon", Shows.DEPLOYMENT, "terraform/a/main.tf");

    private static final Find GOOGLE = find("google", Shows.DEPLOYMENT, "terraform/b/main.tf");

    private static final Policy RAISED =
            Showing.policy("levels: { evidence-forbidden: mandatory }\nderogations: { own: accepted }\n");

    @Test
    void theHostThatItNamesIsLifted() {
        Assessment assessment = assess(of("amazon", "2026-12-31"), AMAZON);

        assertEquals(Verdict.DEROGATED, assessment.verdict());
        assertEquals(List.of(Status.APPLIED), statuses(assessment));
    }

    @Test
    void anotherHostIsNot() {
        assertEquals(
                Verdict.FORBIDDEN, assess(of("amazon", "2026-12-31"), GOOGLE).verdict());
        assertEquals(
                Verdict.FORBIDDEN,
                assess(of("amazon", "2026-12-31"), AMAZON, GOOGLE).verdict());
        assertEquals(List.of(Status.UNUSED), statuses(assess(of("amazon", "2026-12-31"), AMAZON, GOOGLE)));
    }

    @Test
    void ofTwoHostsEachIsLiftedAndTheFirstEndSaysHowLong() {
        Assessment assessment = assess(of("amazon", "2026-12-31") + of("google", "2026-09-30"), AMAZON, GOOGLE);

        assertEquals(Verdict.DEROGATED, assessment.verdict());
        assertEquals(List.of(Status.APPLIED, Status.APPLIED), statuses(assessment));
        assertEquals(
                "google",
                outcome(assessment, "production", "evidence-forbidden")
                        .derogation()
                        .orElseThrow()
                        .host());
    }

    @Test
    void theOfferOfAnEnvironmentIsAmongThoseAllowed() {
        List<AllowedOffer> allowed =
                assess(of("amazon", "2026-12-31"), AMAZON).environments().get(0).allowedOffers();

        assertTrue(
                allowed.stream().anyMatch(each -> each.offer().id().equals("cloud-pi") && each.byDerogation()),
                allowed::toString);
    }

    @Test
    void aRegisteredOneLiftsTheSame() {
        Doctrine doctrine = registering(of("amazon", "2026-12-31").replace("- {", "- { application: Essai,"));
        Assessment assessment = Showing.assess(doctrine, RAISED, yaml(""), Showing.evidence(AMAZON), Assessing.TODAY);

        assertEquals(Verdict.DEROGATED, assessment.verdict());
        assertEquals(List.of(Status.APPLIED), statuses(assessment));
    }

    @Test
    void oneThatNamesNoHostIsRefused() {
        assertEquals(
                List.of("hosting.yaml:7:5 HOST_MISSING [evidence-forbidden]"),
                complaints(of("amazon", "2026-12-31").replace(" host: amazon,", "")));
    }

    @Test
    void aHostHasNoPartInWhatIsNotAboutTheRepository() {
        assertEquals(
                List.of("hosting.yaml:7:98 HOST_NEEDLESS [data-ceiling]"),
                complaints(of("amazon", "2026-12-31").replace("evidence-forbidden", "data-ceiling")));
    }

    @Test
    void aHostThatNobodyDescribesIsRefused() {
        List<String> complaints = complaints(of("amazone", "2026-12-31"));

        assertEquals(1, complaints.size(), complaints::toString);
        assertTrue(complaints.get(0).contains("UNKNOWN_WORD [host, amazone"), complaints::toString);
    }

    private static String of(String host, String until) {
        return "  - { id: D-" + host + ", constraint: evidence-forbidden, environments: [production], offer: cloud-pi,"
                + " host: " + host + ", reason: r, until: " + until
                + ", decision: { reference: R, authority: HFDS, date: 2026-05-12 } }\n";
    }

    private static String yaml(String derogations) {
        return """
                version: 1
                application: { name: Essai, owner: { name: Service, kind: state } }
                data: { classification: diffusion-restreinte }
                environments:
                  production: { offer: cloud-pi, zone: dr }
                """ + (derogations.isEmpty() ? "" : "derogations:\n" + derogations);
    }

    private static Assessment assess(String derogations, Find... finds) {
        return Showing.assess(RAISED, yaml(derogations), finds);
    }

    private static Doctrine registering(String derogations) {
        String layer = "format: 1\nlayer: { id: essai, version: \"1\" }\nderogations:\n" + derogations;
        return DoctrineReader.extend(Assessing.BUILT_IN, "essai.yaml", layer.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
    }

    private static List<String> complaints(String derogations) {
        Reading<Declaration> reading = DeclarationReader.read(
                "hosting.yaml", yaml(derogations).getBytes(StandardCharsets.UTF_8), Assessing.BUILT_IN);
        return reading.complaints().stream()
                .map(each -> each.place() + " " + each.problem() + " " + each.arguments())
                .toList();
    }

    private static List<Status> statuses(Assessment assessment) {
        return assessment.derogations().stream().map(DerogationReview::status).toList();
    }
}
