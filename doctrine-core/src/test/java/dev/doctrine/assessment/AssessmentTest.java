package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an assessment says beside its verdict: until when it holds, what ends soon, and which sources to read. */
class AssessmentTest {

    private static final String BOTH = "production, test";

    @Test
    void isDerogatedUntilTheFirstOfItsDerogationsEnds() {
        String late = derogation("LATE", "production", "until: 2026-12-31");
        String early = derogation("EARLY", "test", "until: 2026-09-30");

        assertEquals(
                Optional.of(LocalDate.parse("2026-09-30")),
                derogated(late + early).derogatedUntil());
        String other = derogation("LATE", "test", "until: 2026-12-31");
        String first = derogation("EARLY", "production", "until: 2026-09-30");
        assertEquals(
                Optional.of(LocalDate.parse("2026-09-30")),
                derogated(first + other).derogatedUntil());
    }

    @Test
    void aPermanentDerogationHasNoLastDay() {
        Assessment assessment = derogated(derogation("D", BOTH, "permanent: true"));

        assertEquals(Verdict.DEROGATED, assessment.verdict());
        assertEquals(Optional.empty(), assessment.derogatedUntil());
    }

    @Test
    void namesTheDerogationsThatDecide() {
        Assessment assessment = derogated(derogation("D", "production", "permanent: true"));

        assertEquals(List.of("D"), deciding(assessment.environments().get(0)));
        assertEquals(List.of(), deciding(assessment.environments().get(1)));
    }

    @Test
    void namesTheSourcesOfWhatIsOpenOrLifted() {
        String permanent = derogation("D", BOTH, "permanent: true");

        assertEquals(List.of("DINUM-CI"), sourcesOfCeiling(assess("diffusion-restreinte", "")), "open");
        assertEquals(List.of("DINUM-CI"), sourcesOfCeiling(derogated(permanent)), "lifted");
        assertEquals(List.of(), sourcesOfCeiling(assess("sensible", "")), "met");
    }

    private static List<String> sourcesOfCeiling(Assessment assessment) {
        EnvironmentAssessment whole = assessment.environments().get(0);
        List<Outcome> ceiling = whole.outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals("data-ceiling"))
                .toList();
        EnvironmentAssessment one =
                new EnvironmentAssessment(whole.environment(), whole.offer(), ceiling, whole.allowedOffers());
        return ids(new Assessment(
                assessment.doctrine(),
                assessment.declaration(),
                assessment.policy(),
                assessment.today(),
                List.of(one),
                assessment.derogations(),
                assessment.acknowledgements(),
                List.of()));
    }

    private static List<String> ids(Assessment assessment) {
        return assessment.sourcesOfFindings().stream().map(Source::id).toList();
    }

    private static List<String> deciding(EnvironmentAssessment environment) {
        return environment.decidingDerogations().stream().map(Derogation::id).toList();
    }

    private static Assessment derogated(String derogations) {
        return assess("diffusion-restreinte", "derogations:\n" + derogations);
    }

    private static String derogation(String id, String environments, String term) {
        return """
                  - id: %s
                    constraint: data-ceiling
                    environments: [%s]
                    offer: nubo
                    reason: Reprise
                    decision: { reference: 2026/1, authority: HFDS, date: 2026-05-12 }
                    %s
                """.formatted(id, environments, term);
    }

    private static Assessment assess(String classification, String more) {
        return Assessing.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: nubo }, test: { offer: nubo } }
                """.formatted(classification) + more);
    }
}
