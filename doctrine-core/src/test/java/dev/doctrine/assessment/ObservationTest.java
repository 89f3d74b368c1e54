package dev.doctrine.assessment;

import static dev.doctrine.assessment.Showing.find;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.evidence.Find;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.trace.Shows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which refusals stop no build. */
class ObservationTest {

    private static final String ENTRY =
            "  - { application: Suivi des titres, environment: production, constraint: data-ceiling, offer: nubo,"
                    + " classification: diffusion-restreinte, result: violated }\n";

    @Test
    void whereAPolicyObservesNothingStopsTheBuildAndTheVerdictStays() {
        Assessment assessment = assess("nubo", "diffusion-restreinte", policy("enforcement: observe"));

        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
        assertEquals(Verdict.ALLOWED, assessment.enforced());
        assertTrue(assessment.isObserved());
        assertEquals(List.of("data-ceiling"), observed(assessment));
    }

    @Test
    void fromItsDayOnAPolicyEnforces() {
        assertTrue(assess("nubo", "diffusion-restreinte", policy("enforcement: observe\nfrom: 2026-06-16"))
                .isObserved());
        Assessment refused = assess("nubo", "diffusion-restreinte", policy("enforcement: observe\nfrom: 2026-06-15"));
        assertFalse(refused.isObserved());
        assertEquals(Verdict.FORBIDDEN, refused.enforced());
        assertEquals(List.of(), observed(refused));
    }

    @Test
    void aPolicyThatSaysNothingEnforces() {
        assertEquals(
                Verdict.FORBIDDEN,
                assess("nubo", "diffusion-restreinte", policy("")).enforced());
        assertEquals(
                Verdict.FORBIDDEN,
                assess("nubo", "diffusion-restreinte", Policy.NONE).enforced());
    }

    @Test
    void whatIsAllowedIsNotObserved() {
        Assessment assessment = assess("nubo", "usuel", policy("enforcement: observe"));

        assertFalse(assessment.isObserved());
        assertEquals(List.of(), observed(assessment));
    }

    @Test
    void whatIsListedIsObservedAndNothingElse() {
        Policy known = knowing(ENTRY);

        Assessment listed = assess("nubo", "diffusion-restreinte", known);
        assertEquals(Verdict.FORBIDDEN, listed.verdict());
        assertTrue(listed.isObserved());
        assertEquals(List.of(), listed.endedRefusals());
        assertEquals(List.of(), listed.notices());
        assertFalse(assess("cloud-commercial", "diffusion-restreinte", known).isObserved(), "a worse offer");
        assertFalse(assess("nubo", "secret", known).isObserved(), "other data");
    }

    @Test
    void oneNewRefusalBesideAKnownOneStopsTheBuild() {
        Assessment assessment = Assessing.assess(
                knowing(ENTRY),
                declaration("nubo", "diffusion-restreinte")
                        .replace("offer: nubo", "offer: nubo, requires: [secnumcloud-qualification]"));

        assertEquals(List.of("data-ceiling"), observed(assessment));
        assertFalse(assessment.isObserved());
        assertEquals(Verdict.FORBIDDEN, assessment.enforced(), "by the new one");
    }

    @Test
    void whatNothingLiftsIsNeverKnown() {
        String entry = ENTRY.replace("data-ceiling", "classified-data").replace("diffusion-restreinte", "secret");
        Assessment assessment = assess("nubo", "secret", knowing(entry));

        assertEquals(List.of(), observed(assessment));
        assertTrue(assessment.notices().stream().anyMatch(Notice.RefusalVoid.class::isInstance));
        assertTrue(assessment.refusals().stream()
                .noneMatch(refusal -> refusal.constraint().equals("classified-data")));
    }

    @Test
    void anEntryThatNoLongerRefusesIsReported() {
        Policy known = knowing(ENTRY);
        Assessment mended = assess("cloud-pi", "usuel", known);

        assertEquals(known.knownRefusals().entries(), mended.endedRefusals());
        assertEquals(
                List.of(new Notice.RefusalEnded(known.knownRefusals().entries().get(0))), mended.notices());
        Assessment ofAnother =
                Assessing.assess(known, declaration("cloud-pi", "usuel").replace("Suivi des titres", "Autre"));
        assertEquals(List.of(), ofAnother.endedRefusals());
    }

    @Test
    void aKnownRefusalThatADerogationLiftsHasEnded() {
        String derogated = declaration("nubo", "diffusion-restreinte") + """
                derogations:
                  - id: D
                    constraint: data-ceiling
                    environments: [production]
                    offer: nubo
                    reason: r
                    decision: { reference: "1", authority: HFDS, date: 2026-01-01 }
                    permanent: true
                """;
        Assessment assessment = Assessing.assess(knowing(ENTRY, "derogations: { own: accepted }"), derogated);

        assertEquals(Verdict.DEROGATED, assessment.verdict());
        assertEquals(1, assessment.endedRefusals().size());
        assertEquals(List.of(), observed(assessment));
    }

    @Test
    void whatTheRepositoryShowsIsKnownHostByHost() {
        String entry = "- { application: Suivi des titres, environment: production, constraint: evidence-forbidden,"
                + " offer: cloud-pi, classification: diffusion-restreinte, result: violated, host: ";
        String levels = "levels: { evidence-forbidden: mandatory }";
        Policy amazon = knowing(entry + "amazon }\n", levels);
        Policy both = knowing(entry + "amazon }\n" + entry + "google }\n", levels);
        Find shown = find("amazon", Shows.DEPLOYMENT, "a/main.tf");
        Find other = find("google", Shows.DEPLOYMENT, "b/main.tf");
        String declaration = declaration("cloud-pi, zone: dr", "diffusion-restreinte");

        assertTrue(Showing.assess(amazon, declaration, shown).enforced().passes());
        assertFalse(Showing.assess(amazon, declaration, other).enforced().passes());
        assertFalse(Showing.assess(amazon, declaration, shown, other).enforced().passes());
        Assessment assessment = Showing.assess(both, declaration, shown, other);
        assertTrue(assessment.enforced().passes());
        assertEquals(both.knownRefusals().entries(), assessment.refusals());
    }

    private static List<String> observed(Assessment assessment) {
        return assessment.environments().stream()
                .flatMap(environment -> environment.outcomes().stream())
                .filter(Outcome::observed)
                .map(outcome -> outcome.constraint().id())
                .toList();
    }

    private static Assessment assess(String offer, String classification, Policy policy) {
        return Assessing.assess(policy, declaration(offer, classification));
    }

    private static String declaration(String offer, String classification) {
        return """
                version: 1
                application: { name: Suivi des titres, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: %s } }
                """.formatted(classification, offer);
    }

    private static Policy knowing(String entries, String... keys) {
        byte[] list = ("version: 1\nrefusals:\n" + entries).getBytes(StandardCharsets.UTF_8);
        return policy("known-refusals: { file: k.yaml, sha256: " + Sha256.of(list) + " }\n" + String.join("\n", keys))
                .withKnownRefusals(Assessing.BUILT_IN, location -> list)
                .content()
                .orElseThrow();
    }

    private static Policy policy(String keys) {
        return PolicyReader.read("policy.yaml", ("version: 1\n" + keys).getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
    }
}
