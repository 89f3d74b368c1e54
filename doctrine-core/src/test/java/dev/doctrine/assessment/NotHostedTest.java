package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.declaration.DeclarationProblem;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Declarations that host nothing. */
class NotHostedTest {

    private static final byte[] LIBRARY = """
            version: 1
            application: { name: Commun, owner: { name: Direction, kind: state } }
            hosting: none
            reason: Library
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void nothingForbidsIt() {
        Assessment assessment = under(Policy.NONE).content().orElseThrow();

        assertEquals(Verdict.ALLOWED, assessment.verdict());
        assertTrue(assessment.declaration().notHosted().isPresent());
    }

    @Test
    void aPolicyThatSaysNothingAcceptsIt() {
        assertTrue(under(policy("version: 1")).content().isPresent());
        assertTrue(under(policy("version: 1\nnot-hosted: accepted")).content().isPresent());
    }

    @Test
    void aPolicyMayRefuseIt() {
        List<Complaint> complaints =
                under(policy("version: 1\nnot-hosted: refused")).complaints();

        assertEquals(1, complaints.size());
        assertEquals(DeclarationProblem.NOT_HOSTED_REFUSED, complaints.get(0).problem());
        assertEquals(new Place("hosting.yaml", 3, 10), complaints.get(0).place());
    }

    @Test
    void aBuildHostsNothingOnlyIfAllOfItSaysSo() {
        DeclarationAssessment library =
                new DeclarationAssessment("lib/hosting.yaml", null, List.of("lib"), under(Policy.NONE));
        DeclarationAssessment broken = new DeclarationAssessment(
                "x/hosting.yaml",
                null,
                List.of("x"),
                Reading.refused(Place.startOf("x/hosting.yaml"), DeclarationProblem.OUTSIDE_PROJECT));

        assertTrue(build(List.of(library), List.of()).hostsNothing());
        assertFalse(build(List.of(library, broken), List.of()).hostsNothing());
        assertFalse(build(List.of(), List.of()).hostsNothing(), "no declaration at all");
        assertFalse(build(List.of(library), List.of(new SkippedModule("docs", "why", Place.startOf("docs/pom.xml"))))
                .hostsNothing());
    }

    private static BuildAssessment build(List<DeclarationAssessment> declarations, List<SkippedModule> skipped) {
        return new BuildAssessment(Assessing.BUILT_IN, Policy.NONE, Assessing.TODAY, declarations, List.of(), skipped);
    }

    private static Reading<Assessment> under(Policy policy) {
        return new Assessor(Assessing.BUILT_IN, policy).assess("hosting.yaml", LIBRARY, Assessing.TODAY);
    }

    private static Policy policy(String text) {
        return PolicyReader.read("policy.yaml", text.getBytes(StandardCharsets.UTF_8))
                .content()
                .orElseThrow();
    }
}
