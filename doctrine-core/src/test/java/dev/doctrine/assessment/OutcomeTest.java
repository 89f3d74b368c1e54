package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an outcome says of itself: what it rests on, and whether it asks for attention. */
class OutcomeTest {

    private static final String RESTRICTED = "diffusion-restreinte";

    @Test
    void aMandatoryConstraintIsDecidedByTheSourcesOfTheOffersFacts() {
        Outcome outcome = outcome("nubo", RESTRICTED, "data-ceiling");

        assertEquals(List.of("DINUM-CI Le Cloud Nubo"), written(outcome.factCitations()));
        assertEquals(outcome.factCitations(), outcome.decidingCitations());
        assertEquals(both(outcome), outcome.citations());
        assertEquals(6, outcome.citations().size());
    }

    @Test
    void withoutAnyFactOfTheOfferTheSourcesOfTheConstraintDecide() {
        Outcome outcome = outcome("nubo", "secret", "classified-data");

        assertEquals(List.of(), outcome.factCitations());
        assertEquals(3, outcome.decidingCitations().size());
        assertEquals(outcome.constraint().citations(), outcome.decidingCitations());
    }

    @Test
    void ofWhatIsRecommendedTheSourcesOfTheConstraintDecideToo() {
        Outcome outcome = outcome("cloud-pi", "usuel", "portability");

        assertFalse(outcome.factCitations().isEmpty());
        assertTrue(outcome.decidingCitations().size() > outcome.factCitations().size());
        assertEquals(both(outcome), outcome.decidingCitations());
    }

    @Test
    void theContradictionsAboutItsFactsBearOnItInTheirSituation() {
        Assessment restricted = assess("nubo", RESTRICTED);
        Outcome outcome = outcome(restricted, "data-ceiling");

        assertEquals(Set.of("C1"), outcome.contradictionIds());
        assertEquals(List.of("C1"), ids(restricted.contradictions(outcome)));

        Assessment sensitive = assess("nubo", "sensible");
        assertEquals(List.of(), ids(sensitive.contradictions(outcome(sensitive, "data-ceiling"))), "not its situation");
    }

    @Test
    void noContradictionBearsOnWhatDoesNotApply() {
        Assessment assessment = assess("nubo", RESTRICTED);
        Outcome outcome = outcome(assessment, "data-ceiling");
        Outcome notApplicable = new Outcome(
                outcome.constraint(),
                outcome.environment(),
                outcome.offer(),
                outcome.situation(),
                Result.NOT_APPLICABLE,
                null,
                null,
                false);

        assertEquals(List.of(), assessment.contradictions(notApplicable));
    }

    @Test
    void whatIsRecommendedWarnsOnlyWhereItIsOpen() {
        Outcome open = outcome("cloud-prive-secnumcloud", "sensible", "portability");
        assertTrue(open.isOpen());
        assertTrue(open.isWarning());
        assertFalse(open.isFailure());

        Outcome met = outcome("nubo", "sensible", "portability");
        assertFalse(met.isOpen());
        assertFalse(met.isWarning());

        Outcome mandatory = outcome("nubo", RESTRICTED, "data-ceiling");
        assertTrue(mandatory.isOpen());
        assertFalse(mandatory.isWarning());
        assertTrue(mandatory.isFailure());
    }

    @Test
    void namesTheFactsThatNobodyStates() {
        assertEquals(List.of(), outcome("nubo", RESTRICTED, "data-ceiling").unstated());
        assertEquals(
                List.of(OfferFact.PORTABILITY),
                outcome("sgami", "usuel", "portability").unstated());
    }

    private static List<Citation> both(Outcome outcome) {
        List<Citation> citations = new ArrayList<>(outcome.factCitations());
        citations.addAll(outcome.constraint().citations());
        return citations;
    }

    private static List<String> written(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.source().id() + " " + citation.section())
                .toList();
    }

    private static List<String> ids(List<Contradiction> contradictions) {
        return contradictions.stream().map(Contradiction::id).toList();
    }

    private static Outcome outcome(String offer, String classification, String constraint) {
        return outcome(assess(offer, classification), constraint);
    }

    private static Outcome outcome(Assessment assessment, String constraint) {
        return assessment.environments().get(0).outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(String offer, String classification) {
        return Assessing.assess("""
                version: 1
                application: { name: a, owner: { name: b, kind: state } }
                data: { classification: %s }
                environments: { production: { offer: %s } }
                """.formatted(classification, offer));
    }
}
