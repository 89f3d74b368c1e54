package dev.doctrine.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.GoldenFile;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Assessor;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.DeclarationReader;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.DoctrineReader;
import dev.doctrine.examination.DecisionChange;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.terminal.ComparisonReport;
import dev.doctrine.report.text.Style;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes otherwise from one doctrine to another, against the assessment of both sides on their own. */
class ComparisonTest {

    private static final Doctrine BUILT_IN = DoctrineReader.builtIn();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final String LOWER_CEILING = """
            amendments:
              offers:
                cloud-pi: { facts: { data-ceiling: { value: sensible, sources: [ { id: MI-DH, section: "1" } ] } } }
            """;

    private static final String ONLY_ON_RIE = """
            constraints:
              only-on-rie:
                level: mandatory
                title: { fr: DR sur le RIE, en: DR on the RIE }
                requirement: { fr: RIE, en: RIE }
                violation: { fr: Pas le RIE, en: Not the RIE }
                remedy: { fr: RIE, en: RIE }
                sources: [ { id: MI-DH, section: "1" } ]
                when: { all: [ { fact: classification, is: dr }, { fact: exposure.count, stated: true } ] }
                require: { fact: exposure, within: [rie] }
            """;

    private static final String MANY_CHANGES = ONLY_ON_RIE + """
            offers:
              new-service: { extends: cloud-prive-secnumcloud, name: New service, facts: {} }
              higher-service:
                extends: cloud-prive-secnumcloud
                name: Higher service
                facts:
                  data-ceiling: { value: diffusion-restreinte, sources: [ { id: MI-DH, section: "1" } ] }
                  secnumcloud-until: { value: 2027-01-31, sources: [ { id: MI-DH, section: "1" } ] }
              forge: { name: Forge, facts: { containers: { value: true, sources: [ { id: MI-DH, section: "1" } ] } } }
            amendments:
              offers:
                sgami: { facts: { data-ceiling: { value: sensible, sources: [ { id: MI-DH, section: "1" } ] } } }
              constraints:
                territorial-project: { removed: true, sources: [ { id: MI-DH, section: "1" } ] }
                national-territory: { level: mandatory }
            """;

    @Test
    void aLowerCeilingFlipsWhatWasAllowedThereAndNothingElse() {
        Comparison comparison = DoctrineComparer.compare(BUILT_IN, layered(LOWER_CEILING));

        assertEquals(1, comparison.differences().size());
        assertEquals(5, comparison.flips().size());
        for (DecisionChange flip : comparison.flips()) {
            assertEquals("diffusion-restreinte state cloud-pi data-ceiling", write(flip));
            assertEquals(List.of(Verdict.ALLOWED, Verdict.FORBIDDEN), List.of(flip.before(), flip.after()));
            assertTrue(flip.whole());
        }
    }

    /** A thousand declarations, each assessed on both sides independently of the comparison. */
    @Test
    void namesExactlyTheDeclarationsThatChangeTheirVerdict() {
        Doctrine after = layered(LOWER_CEILING);
        DeclarationComparer comparer = new DeclarationComparer(BUILT_IN, after, Policy.NONE, TODAY);
        int changed = 0;
        for (String yaml : GeneratedDeclarations.of(1000, 20260615)) {
            DeclarationChange change = comparer.compare("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8));
            Assessment first = assess(BUILT_IN, yaml);
            Assessment second = assess(after, yaml);
            assertEquals(first.verdict() != second.verdict(), change.changesVerdict(), yaml);
            boolean lowered = first.environments().stream().anyMatch(ComparisonTest::isRestrictedOnTheLoweredOffer);
            assertEquals(first.verdict() != Verdict.FORBIDDEN && lowered, change.changesVerdict(), yaml);
            if (change.changesVerdict()) {
                changed++;
                assertFalse(change.reasons().isEmpty());
                assertTrue(change.reasons().stream()
                        .allMatch(reason -> reason.constraint().equals("data-ceiling")
                                && isRestrictedOnTheLoweredOffer(reason.environment())));
            } else {
                assertEquals(List.of(), change.reasons());
            }
        }
        assertEquals(13, changed);
    }

    /** Every environment whose verdict changes is in a case that flips; where all of a case flips, it does. */
    @ParameterizedTest
    @ValueSource(strings = {LOWER_CEILING, ONLY_ON_RIE, MANY_CHANGES})
    void flipsAreThoseOfTheAssessments(String layer) {
        Doctrine after = layered(layer);
        Set<String> some = new HashSet<>();
        Set<String> closed = new HashSet<>();
        DoctrineComparer.compare(BUILT_IN, after).flips().forEach(flip -> {
            String which = which(
                    flip.classification(),
                    flip.owner(),
                    flip.stage(),
                    flip.offer().id());
            some.add(which + (flip.before() == Verdict.ALLOWED ? " closes" : " opens"));
            if (flip.whole() && flip.before() == Verdict.ALLOWED) {
                closed.add(which);
            }
        });
        assertFalse(some.isEmpty());
        for (String yaml : GeneratedDeclarations.of(1000, 7)) {
            List<EnvironmentAssessment> first = assess(BUILT_IN, yaml).environments();
            List<EnvironmentAssessment> second = assess(after, yaml).environments();
            for (int i = 0; i < first.size(); i++) {
                boolean then = first.get(i).verdict() == Verdict.ALLOWED;
                boolean now = second.get(i).verdict() == Verdict.ALLOWED;
                if (then != now) {
                    assertTrue(some.contains(which(first.get(i)) + (then ? " closes" : " opens")), yaml);
                }
                if (closed.contains(which(first.get(i)))) {
                    assertFalse(now, yaml);
                }
            }
        }
    }

    /** Where some declaration on a new offer is allowed, the comparison says that the offer opens there. */
    @Test
    void newOffersOpenWhereDeclarationsAreAllowed() {
        Doctrine after = layered(MANY_CHANGES);
        Set<String> open = new HashSet<>();
        for (Difference difference : DoctrineComparer.compare(BUILT_IN, after).differences()) {
            if (difference instanceof Difference.OfferAdded added) {
                added.open()
                        .forEach(one -> open.add(which(
                                one.classification(),
                                one.owner(),
                                one.stage(),
                                added.offer().id())));
            }
        }
        int allowed = 0;
        for (String yaml : GeneratedDeclarations.of(300, 11)) {
            for (String offer : List.of("new-service", "higher-service", "forge")) {
                for (EnvironmentAssessment environment : assess(
                                after, yaml.replaceAll("offer: [a-z-]+", "offer: " + offer))
                        .environments()) {
                    if (environment.verdict() == Verdict.ALLOWED) {
                        allowed++;
                        assertTrue(open.contains(which(environment)), yaml);
                    }
                }
            }
        }
        assertTrue(allowed > 50, allowed + " allowed");
        assertFalse(open.contains(which("usuel", "private", "production", "new-service")));
    }

    @Test
    void whatMayAllowMoreIsMarkedAndNothingElse() {
        List<Difference> there =
                DoctrineComparer.compare(BUILT_IN, layered(MANY_CHANGES)).differences();
        List<Difference> back =
                DoctrineComparer.compare(layered(MANY_CHANGES), BUILT_IN).differences();

        assertEquals(List.of("FactChanged", "ConstraintRemoved"), loosening(there));
        assertEquals(List.of("FactChanged", "LevelChanged", "ConstraintRemoved"), loosening(back));
        assertEquals(
                List.of(),
                loosening(DoctrineComparer.compare(BUILT_IN, layered(LOWER_CEILING))
                        .differences()));
    }

    private static List<String> loosening(List<Difference> differences) {
        return differences.stream()
                .filter(Difference::loosens)
                .map(difference -> difference.getClass().getSimpleName())
                .toList();
    }

    @Test
    void nothingChangesFromADoctrineToItself() {
        Comparison comparison = DoctrineComparer.compare(BUILT_IN, BUILT_IN);

        assertEquals(List.of(), comparison.differences());
        assertEquals(List.of(), comparison.flips());
    }

    @Test
    void aRecommendedConstraintFlipsNothing() {
        Doctrine after = layered(ONLY_ON_RIE.replace("mandatory", "recommended"));

        assertEquals(List.of(), DoctrineComparer.compare(BUILT_IN, after).flips());
    }

    @Test
    void whatClosesOneWayOpensTheOther() {
        Doctrine after = layered(MANY_CHANGES);
        List<DecisionChange> there = DoctrineComparer.compare(BUILT_IN, after).flips();
        List<DecisionChange> back = DoctrineComparer.compare(after, BUILT_IN).flips();

        assertEquals(
                turned(there),
                new HashSet<>(back.stream().map(ComparisonTest::transition).toList()));
    }

    @Test
    void aDeclarationOnAnOfferThatIsGoneCannotBeRead() {
        Doctrine before = layered(MANY_CHANGES);
        DeclarationChange change = new DeclarationComparer(before, BUILT_IN, Policy.NONE, TODAY)
                .compare("hosting.yaml", declaration("new-service").getBytes(StandardCharsets.UTF_8));

        assertTrue(change.changesVerdict());
        assertTrue(change.after() instanceof Reading.Refused<Assessment>);
        assertEquals(List.of(), change.reasons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isReported(String language) throws IOException {
        ComparisonReport report = new ComparisonReport(Locale.forLanguageTag(language), Style.PLAIN);
        Doctrine after = layered(MANY_CHANGES);
        List<String> lines = new ArrayList<>(report.lines(DoctrineComparer.compare(BUILT_IN, after)));
        lines.add("");
        lines.addAll(changes(report, BUILT_IN, after, "cloud-prive-secnumcloud"));
        lines.addAll(changes(report, BUILT_IN, after, "cloud-pi"));
        lines.addAll(changes(report, BUILT_IN, after, "new-service"));
        lines.add(report.total(3, 2));
        new GoldenFile("report/comparison." + language + ".golden.txt").verify(String.join("\n", lines) + "\n");
    }

    private static List<String> changes(ComparisonReport report, Doctrine before, Doctrine after, String offer) {
        return report.lines(new DeclarationComparer(before, after, Policy.NONE, TODAY)
                .compare("hosting.yaml", declaration(offer).getBytes(StandardCharsets.UTF_8)));
    }

    private static String declaration(String offer) {
        return """
                version: 1
                application: { name: Suivi, owner: { name: Direction, kind: state } }
                data: { classification: sensible }
                environments: { production: { offer: %s } }
                """.formatted(offer);
    }

    private static Set<String> turned(List<DecisionChange> flips) {
        Set<String> turned = new HashSet<>();
        flips.forEach(flip -> turned.add(write(flip) + " " + flip.stage() + " " + flip.after() + " " + flip.before()));
        return turned;
    }

    private static String transition(DecisionChange flip) {
        return write(flip) + " " + flip.stage() + " " + flip.before() + " " + flip.after();
    }

    private static String write(DecisionChange flip) {
        return flip.classification() + " " + flip.owner() + " " + flip.offer().id() + " "
                + flip.constraint().id();
    }

    private static boolean isRestrictedOnTheLoweredOffer(EnvironmentAssessment environment) {
        return environment.offer().id().equals("cloud-pi")
                && environment
                        .environment()
                        .facts()
                        .write(DeclaredFact.CLASSIFICATION, "")
                        .equals("diffusion-restreinte");
    }

    private static String which(EnvironmentAssessment assessed) {
        return which(
                assessed.environment().facts().write(DeclaredFact.CLASSIFICATION, ""),
                assessed.environment().facts().write(DeclaredFact.OWNER_KIND, ""),
                assessed.environment().facts().write(DeclaredFact.STAGE, ""),
                assessed.offer().id());
    }

    private static String which(String classification, String owner, String stage, String offer) {
        return classification + " " + owner + " " + stage + " " + offer;
    }

    private static Assessment assess(Doctrine doctrine, String yaml) {
        Reading<Declaration> reading =
                DeclarationReader.read("hosting.yaml", yaml.getBytes(StandardCharsets.UTF_8), doctrine);
        if (reading instanceof Reading.Accepted<Declaration> accepted) {
            return new Assessor(doctrine).assess(accepted.value(), TODAY);
        }
        throw new AssertionError(reading.complaints() + yaml);
    }

    private static Doctrine layered(String layer) {
        Reading<Doctrine> reading = DoctrineReader.extend(
                BUILT_IN,
                "layer.yaml",
                ("format: 1\nlayer: { id: org, version: \"1\" }\n" + layer).getBytes(StandardCharsets.UTF_8));
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw new AssertionError(reading.complaints());
    }
}
