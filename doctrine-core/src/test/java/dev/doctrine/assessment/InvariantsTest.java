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

    /** The environments of one declaration. */
    private static final int AT_ONCE = 200;

    private static final Locale USUAL = Locale.getDefault();

    /** One for each classification, lowest first; all with the same environments in the same order. */
    private static List<Assessment> assessments = List.of();

    @BeforeAll
    static void assessAll() {
        assessments = Vocabulary.CLASSIFICATION.words().stream()
                .map(classification -> whole(declarations(classification)))
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
                        environment.allowedOffers().contains(new AllowedOffer(environment.offer(), false)),
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
    void everyVerdictOccursButThatOfADerogation() {
        assertEquals(
                List.of(Verdict.ALLOWED, Verdict.UNDETERMINED, Verdict.FORBIDDEN),
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
        Assessor assessor = new Assessor(Assessing.BUILT_IN);
        for (String yaml : declarations("sensible")) {
            Declaration declaration = Assessing.read(yaml);
            assertEquals(declaration, Assessing.read(yaml));
            assertEquals(assessor.assess(declaration, Assessing.TODAY), assessor.assess(declaration, Assessing.TODAY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "fa-IR"})
    void theMachinesLocaleChangesNothing(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(Assessing.BUILT_IN.constraints(), DoctrineReader.builtIn().constraints());
        assertEquals(Assessing.BUILT_IN.catalogue(), DoctrineReader.builtIn().catalogue());
        List<String> upper = declarations("DIFFUSION-RESTREINTE").stream()
                .map(yaml -> yaml.replace("offer: sgami", "offer: SGAMI"))
                .toList();
        assertEquals(results(assessments.get(3)), results(whole(upper)));
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

    /** The assessments of several declarations as if they were one, which would be too long to be read. */
    private static Assessment whole(List<String> declarations) {
        List<Assessment> parts =
                declarations.stream().map(yaml -> Assessing.assess(yaml)).toList();
        return new Assessment(
                Assessing.BUILT_IN,
                parts.get(0).declaration(),
                parts.get(0).policy(),
                Assessing.TODAY,
                parts.stream().flatMap(part -> part.environments().stream()).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> declarations(String classification) {
        List<String> environments = List.of("");
        for (List<String> choices : FACTS) {
            List<String> longer = new ArrayList<>();
            environments.forEach(start -> choices.forEach(choice -> longer.add(start + choice)));
            environments = longer;
        }
        List<String> declarations = new ArrayList<>();
        for (int start = 0; start < environments.size(); start += AT_ONCE) {
            List<String> part = environments.subList(start, Math.min(start + AT_ONCE, environments.size()));
            declarations.add("""
                    version: 1
                    application: { name: Suivi, owner: { name: Direction, kind: state }, territorial: true }
                    data: { classification: %s }
                    environments:
                    """.formatted(classification)
                    + IntStream.range(0, part.size())
                            .mapToObj(i -> "  prod" + i + ": { " + part.get(i) + " }")
                            .collect(Collectors.joining("\n")));
        }
        return declarations;
    }
}
