package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.doctrine.Assessing;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.policy.Policy;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows for a build from all its modules: silence is never a yes. */
class BuildAssessmentTest {

    private static final MissingDeclaration MISSING = new MissingDeclaration("a", Place.startOf("a/pom.xml"));

    private static final SkippedModule SKIPPED = new SkippedModule("b", "why", Place.startOf("b/pom.xml"));

    private static final LocalDate TODAY = Assessing.TODAY;

    @Test
    void aBuildWithoutAnythingMissesADeclarationAtItsRoot() {
        BuildAssessment nothing = build(TODAY, List.of(), List.of(), List.of());

        assertEquals(List.of(new MissingDeclaration(".", Place.startOf("pom.xml"))), nothing.missing());
        assertEquals(Verdict.UNDETERMINED, nothing.verdict());
    }

    @Test
    void whereThereIsSomethingNothingIsAddedToWhatIsMissing() {
        assertEquals(
                List.of(), build(TODAY, List.of(usual()), List.of(), List.of()).missing());
        assertEquals(
                List.of(MISSING),
                build(TODAY, List.of(), List.of(MISSING), List.of()).missing());
        assertEquals(
                List.of(), build(TODAY, List.of(), List.of(), List.of(SKIPPED)).missing());
    }

    @Test
    void itsVerdictIsTheWorst() {
        assertEquals(Verdict.ALLOWED, verdict(List.of(usual()), List.of(), List.of()));
        assertEquals(Verdict.FORBIDDEN, verdict(List.of(usual(), restricted(), unreadable()), List.of(), List.of()));
        assertEquals(Verdict.UNDETERMINED, verdict(List.of(unreadable(), usual()), List.of(), List.of()));
    }

    @Test
    void whatIsMissingOrSkippedIsUndeterminedAtBest() {
        assertEquals(Verdict.UNDETERMINED, verdict(List.of(usual()), List.of(MISSING), List.of()));
        assertEquals(Verdict.UNDETERMINED, verdict(List.of(usual()), List.of(), List.of(SKIPPED)));
        assertEquals(Verdict.FORBIDDEN, verdict(List.of(restricted()), List.of(MISSING), List.of(SKIPPED)));
    }

    @Test
    void tellsOnceWhatIsToBeKnownBesideTheOutcomes() {
        LocalDate overdue = LocalDate.parse("2030-01-01");
        List<Notice> reviews = Notice.ofAll(Assessing.BUILT_IN, Policy.NONE, overdue);
        assertFalse(reviews.isEmpty());

        BuildAssessment late =
                build(overdue, List.of(usual(overdue), usual(overdue), unreadable()), List.of(), List.of());
        assertEquals(reviews, late.notices());

        String until = "homologation: { level: usuel, until: 2026-06-20 }";
        DeclarationAssessment accredited = declaration("usuel", until, TODAY);
        List<Notice> notices =
                build(TODAY, List.of(accredited), List.of(), List.of()).notices();
        assertEquals(1, notices.size());
        assertEquals(
                LocalDate.parse("2026-06-20"),
                notices.get(0) instanceof Notice.HomologationEnds ends ? ends.lastDay() : null);
    }

    private static Verdict verdict(
            List<DeclarationAssessment> declarations, List<MissingDeclaration> missing, List<SkippedModule> skipped) {
        return build(TODAY, declarations, missing, skipped).verdict();
    }

    private static BuildAssessment build(
            LocalDate today,
            List<DeclarationAssessment> declarations,
            List<MissingDeclaration> missing,
            List<SkippedModule> skipped) {
        return new BuildAssessment(Assessing.BUILT_IN, Policy.NONE, today, declarations, missing, skipped);
    }

    private static DeclarationAssessment usual() {
        return usual(TODAY);
    }

    private static DeclarationAssessment usual(LocalDate today) {
        return declaration("usuel", "", today);
    }

    private static DeclarationAssessment restricted() {
        return declaration("diffusion-restreinte", "", TODAY);
    }

    private static DeclarationAssessment unreadable() {
        return declaration(Reading.refused(Place.startOf("hosting.yaml"), DeclarationProblem.OUTSIDE_PROJECT));
    }

    private static DeclarationAssessment declaration(String classification, String more, LocalDate today) {
        String text = """
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: nubo, %s } }
                """.formatted(classification, more);
        return declaration(
                new Assessor(Assessing.BUILT_IN).assess("hosting.yaml", text.getBytes(StandardCharsets.UTF_8), today));
    }

    private static DeclarationAssessment declaration(Reading<Assessment> reading) {
        return new DeclarationAssessment("hosting.yaml", null, List.of("."), reading);
    }
}
