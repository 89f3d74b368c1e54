package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.DerogationReview.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derogations beside each other, and how they name what they cover. */
class DerogationTest {

    @Test
    void ofTwoThatOverlapTheOneThatHoldsLongestLiftsAndTheOtherIsReported() {
        Assessment assessment = assess(derogation("OLD", "[production]", "until: 2026-12-31")
                + derogation("NEW", "[production]", "until: 2027-12-31"));

        assertEquals(Verdict.DEROGATED, assessment.verdict());
        assertEquals(List.of(Status.OVERLAPPED, Status.APPLIED), statuses(assessment));
        assertEquals("NEW", lifting(assessment));
    }

    @Test
    void aPermanentOneHoldsLongest() {
        Assessment assessment = assess(derogation("ENDS", "[production]", "until: 2099-12-31")
                + derogation("STAYS", "[production]", "permanent: true"));

        assertEquals("STAYS", lifting(assessment));
    }

    @Test
    void environmentsAreFoundWhateverTheirCase() {
        assertEquals(
                Verdict.DEROGATED,
                assess(derogation("D", "[Production]", "permanent: true")).verdict());
    }

    @Test
    void oneForAnEnvironmentThatIsNotDeclaredIsUnused() {
        Assessment assessment = assess(derogation("D", "[prodution]", "permanent: true"));

        assertEquals(Verdict.FORBIDDEN, assessment.verdict());
        assertEquals(List.of(Status.UNUSED), statuses(assessment));
    }

    /** The derogation that lifts the ceiling of the data. */
    private static String lifting(Assessment assessment) {
        return assessment.environments().get(0).outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals("data-ceiling"))
                .findFirst()
                .flatMap(Outcome::derogation)
                .orElseThrow()
                .id();
    }

    private static List<Status> statuses(Assessment assessment) {
        return assessment.derogations().stream().map(review -> review.status()).toList();
    }

    private static Assessment assess(String derogations) {
        return Assessing.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: diffusion-restreinte }
                environments: { production: { offer: nubo } }
                derogations:
                %s""".formatted(derogations));
    }

    private static String derogation(String id, String environments, String end) {
        return """
                  - id: %s
                    constraint: data-ceiling
                    environments: %s
                    offer: nubo
                    reason: Reprise
                    decision: { reference: 2026/1, authority: HFDS, date: 2026-01-01 }
                    %s
                """.formatted(id, environments, end);
    }
}
