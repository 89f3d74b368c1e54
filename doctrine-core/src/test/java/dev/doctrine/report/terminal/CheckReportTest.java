package dev.doctrine.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.text.Style;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who asks why something is refused gets an answer only where something is. */
class CheckReportTest {

    @Test
    void whatIsRefusedIsExplained() {
        String refusal = report(Verdict.FORBIDDEN, "diffusion-restreinte", "").refusal();

        assertTrue(refusal.startsWith("The hosting doctrine forbids"), refusal);
    }

    @Test
    void whatIsAllowedIsNotRefused() {
        assertNotRefused(Verdict.ALLOWED, "sensible", "");
    }

    @Test
    void whatADerogationAllowsIsNotRefused() {
        assertNotRefused(Verdict.DEROGATED, "diffusion-restreinte", """
                derogations:
                  - id: D
                    constraint: data-ceiling
                    environments: [production]
                    offer: nubo
                    reason: Reprise
                    decision: { reference: 2026/1, authority: HFDS, date: 2026-05-12 }
                    permanent: true
                """);
    }

    private static void assertNotRefused(Verdict verdict, String classification, String derogations) {
        CheckReport report = report(verdict, classification, derogations);
        assertEquals(
                "Nothing is refused, so there is no refusal to explain",
                assertThrows(IllegalStateException.class, report::refusal).getMessage());
    }

    private static CheckReport report(Verdict verdict, String classification, String derogations) {
        Assessment assessment = Assessing.assess("""
                version: 1
                application: { name: Suivi, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: nubo } }
                """.formatted(classification) + derogations);
        assertEquals(verdict, assessment.verdict());
        return new CheckReport(assessment, Locale.ENGLISH, Style.PLAIN);
    }
}
