package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every declaration, tried on all combinations of a few facts, for every offer and classification. */
@Tag("sweep")
@Isolated("It changes what the whole JVM shares: the locale, or the time zone")
class InvariantsTest {

    private static final List<List<String>> FACTS = List.of(
            List.of("", "zone: dr, "),
            List.of("", "cluster: dedicated, "),
            List.of("", "exposure: [internet], ", "exposure: [rie, internet], "),
            List.of("", "availability: 98, ", "availability: 99.5, "),
            List.of("", "regions: 1, ", "regions: 2, "),
            List.of("", "requires: [france], ", "requires: [secnumcloud-qualification], "),
            Assessing.BUILT_IN.offers().stream()
                    .map(offer -> "offer: " + offer.id())
                    .toList());

    private static final Locale USUAL = Locale.getDefault();

    /** One for each classification, lowest first; all with the same environments in the same order. */
    private static List<Assessment> assessments = List.of();

    @BeforeAll
    static void assessAll() {
        assessments = Vocabulary.CLASSIFICATION.words().stream()
                .map(classification -> Assessing.assess(declaration(classification)))
                .toList();
    }

    @AfterEach
    void usualLocale() {
        Locale.setDefault(USUAL);
    }

    @Test
    void anEnvironmentIsAllowedIfAndOnlyIfItsOfferIsAmongTheAllowed() {
        for (Assessment assessment : assessments) {
            for (EnvironmentAssessment environment : assessment.environments()) {
                assertEquals(
                        environment.verdict() == Verdict.ALLOWED,
                        environment.allowedOffers().contains(environment.offer()),
                        () -> environment.environment().toString());
            }
        }
    }

    @Test
    void allowedOffersDoNotDependOnTheOfferDeclared() {
        int offers = Assessing.BUILT_IN.offers().size();
        for (Assessment assessment : assessments) {
            List<EnvironmentAssessment> environments = assessment.environments();
            for (int i = 0; i < environments.size(); i++) {
                assertEquals(
                        environments.get(i - i % offers).allowedOffers(),
                        environments.get(i).allowedOffers());
            }
        }
    }

    @Test
    void higherClassificationNeverAllowsWhatALowerOneDoesNot() {
        for (int rank = 1; rank < assessments.size(); rank++) {
            List<EnvironmentAssessment> lower = assessments.get(rank - 1).environments();
            List<EnvironmentAssessment> higher = assessments.get(rank).environments();
            for (int i = 0; i < lower.size(); i++) {
                EnvironmentAssessment environment = higher.get(i);
                assertTrue(
                        lower.get(i).verdict() == Verdict.ALLOWED || environment.verdict() != Verdict.ALLOWED,
                        () -> environment.environment().toString());
                assertTrue(lower.get(i).allowedOffers().containsAll(environment.allowedOffers()));
            }
        }
    }

    @Test
    void everyConstraintAppearsOnceForEachEnvironment() {
        List<Constraint> constraints = Assessing.BUILT_IN.constraints();
        for (Assessment assessment : assessments) {
            for (EnvironmentAssessment environment : assessment.environments()) {
                assertEquals(
                        constraints,
                        environment.outcomes().stream()
                                .map(outcome -> outcome.constraint())
                                .toList());
            }
        }
    }

    @Test
    void everyVerdictOccurs() {
        assertEquals(
                List.of(Verdict.values()),
                assessments.stream()
                        .flatMap(assessment -> assessment.environments().stream())
                        .map(EnvironmentAssessment::verdict)
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void theWorstEnvironmentDecides() {
        for (Assessment assessment : assessments) {
            assertEquals(
                    assessment.environments().stream()
                            .map(EnvironmentAssessment::verdict)
                            .max(Verdict::compareTo)
                            .orElseThrow(),
                    assessment.verdict());
        }
    }

    @Test
    void assessingTwiceGivesEqualResults() {
        Declaration declaration = Assessing.read(declaration("sensible"));
        assertEquals(declaration, Assessing.read(declaration("sensible")));
        Assessor assessor = new Assessor(Assessing.BUILT_IN);
        assertEquals(assessor.assess(declaration, Assessing.TODAY), assessor.assess(declaration, Assessing.TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR"})
    void theMachinesLocaleChangesNothing(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(Assessing.BUILT_IN.constraints(), DoctrineReader.builtIn().constraints());
        assertEquals(Assessing.BUILT_IN.catalogue(), DoctrineReader.builtIn().catalogue());
        String upper = declaration("DIFFUSION-RESTREINTE").replace("offer: sgami", "offer: SGAMI");
        assertEquals(results(assessments.get(3)), results(Assessing.assess(upper)));
        assertEquals(
                written(Assessing.BUILT_IN.offers()),
                written(DoctrineReader.builtIn().offers()));
    }

    private static List<String> results(Assessment assessment) {
        return assessment.environments().stream()
                .map(environment -> environment.verdict().key()
                        + environment.outcomes().stream()
                                .map(outcome -> outcome.result().key())
                                .toList())
                .toList();
    }

    private static List<String> written(List<Offer> offers) {
        return offers.stream()
                .flatMap(offer -> offer.statements().keySet().stream()
                        .map(fact -> fact.key() + " " + offer.facts().write(fact, "")))
                .toList();
    }

    private static String declaration(String classification) {
        List<String> environments = List.of("");
        for (List<String> choices : FACTS) {
            List<String> longer = new ArrayList<>();
            environments.forEach(start -> choices.forEach(choice -> longer.add(start + choice)));
            environments = longer;
        }
        List<String> all = environments;
        return """
                version: 1
                application: { name: Suivi, owner: { name: Direction, kind: state }, territorial: true }
                data: { classification: %s }
                environments:
                """.formatted(classification)
                + IntStream.range(0, all.size())
                        .mapToObj(i -> "  prod" + i + ": { " + all.get(i) + " }")
                        .collect(Collectors.joining("\n"));
    }
}
