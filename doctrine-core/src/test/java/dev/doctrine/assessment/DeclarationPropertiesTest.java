package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.doctrine.Change.ToValue;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.generated.Choices;
import dev.doctrine.generated.MadeDeclaration;
import dev.doctrine.generated.Picture;
import dev.doctrine.generated.Tree;
import dev.doctrine.generated.Tries;
import dev.doctrine.generated.Written;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Facts;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for every declaration, tried on some that are made up of every fact there is. */
class DeclarationPropertiesTest {

    private static final Doctrine DOCTRINE = Assessing.BUILT_IN;
    private static final Assessor ASSESSOR = new Assessor(DOCTRINE);

    @Test
    void theFormOfTheFileChangesNothing() {
        Tries.of(100, choices -> {
            Tree tree = MadeDeclaration.of(DOCTRINE, choices);
            Picture picture = picture(tree);
            assertEquals(picture, Picture.of(assess("hosting.json", Written.json(tree.root()))), "as JSON");
            assertEquals(picture, Picture.of(assess("hosting.yaml", Written.json(tree.root()))), "on one line");
            assertEquals(picture, Picture.of(assess("hosting.yaml", Written.commented(tree, choices))), "commented");
            assertEquals(picture, picture(tree.reordered(choices)), "with its keys in another order");
        });
    }

    @Test
    void everyVerdictAndEveryResultIsMadeUp() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Result, Integer> results = new EnumMap<>(Result.class);
        boolean all = Tries.of(100, choices -> {
            for (EnvironmentAssessment environment :
                    assess(MadeDeclaration.of(DOCTRINE, choices)).environments()) {
                verdicts.merge(environment.verdict(), 1, Integer::sum);
                environment.outcomes().forEach(outcome -> results.merge(outcome.result(), 1, Integer::sum));
            }
        });
        for (Verdict verdict : Verdict.values()) {
            assertTrue(!all || verdicts.containsKey(verdict), verdicts::toString);
        }
        for (Result result : Result.values()) {
            assertTrue(!all || results.containsKey(result), results::toString);
        }
    }

    @Test
    void aHigherClassificationNeverTurnsARefusalIntoAYes() {
        List<String> words = Vocabulary.CLASSIFICATION.words();
        Tries.of(100, choices -> {
            Tree tree = MadeDeclaration.of(DOCTRINE, choices);
            Assessment lower = assess(tree);
            for (EnvironmentAssessment environment : lower.environments()) {
                long rank = environment.environment().facts().value(DeclaredFact.CLASSIFICATION);
                String name = environment.environment().name();
                for (String word : words.subList((int) rank, words.size())) {
                    Tree raised = tree.copy().put(word, "environments", name, "data", "classification");
                    Set<String> allowed = allowed(environment(assess(raised), name));
                    assertTrue(allowed(environment).containsAll(allowed), () -> name + " " + word);
                }
            }
        });
    }

    @Test
    void anOfferIsAllowedIfAndOnlyIfItIsAllowedWhenItIsTried() {
        Tries.of(50, choices -> {
            Tree tree = MadeDeclaration.of(DOCTRINE, choices);
            for (EnvironmentAssessment environment : assess(tree).environments()) {
                String name = environment.environment().name();
                for (Offer offer : DOCTRINE.offers()) {
                    Verdict verdict =
                            environment(assess(on(tree, name, offer)), name).verdict();
                    List<Verdict> said = environment.allowedOffers().stream()
                            .filter(allowed -> allowed.offer().equals(offer))
                            .map(allowed -> allowed.byDerogation() ? Verdict.DEROGATED : Verdict.ALLOWED)
                            .toList();
                    assertEquals(
                            verdict.passes() ? List.of(verdict) : List.of(), said, () -> name + " on " + offer.id());
                }
            }
        });
    }

    @Test
    void whatWouldMendAnOutcomeDoesWhenItIsDone() {
        int[] tried = {0};
        boolean all = Tries.of(200, choices -> {
            Tree tree = MadeDeclaration.of(DOCTRINE, choices);
            Assessment assessment = assess(tree);
            for (EnvironmentAssessment environment : assessment.environments()) {
                for (Outcome outcome : environment.outcomes()) {
                    if (outcome.isFailure() || outcome.isWarning()) {
                        tried[0] += mends(tree, assessment, environment, outcome);
                    }
                }
            }
        });
        assertTrue(!all || tried[0] >= 20, () -> "Only " + tried[0] + " changes were tried");
    }

    private static Set<String> allowed(EnvironmentAssessment environment) {
        return environment.allowedOffers().stream()
                .map(allowed -> allowed.offer().id())
                .collect(Collectors.toSet());
    }

    /** Applies each remedy; returns how many changes there were. */
    private static int mends(Tree tree, Assessment assessment, EnvironmentAssessment environment, Outcome outcome) {
        String name = environment.environment().name();
        String constraint = outcome.constraint().id();
        Remedy remedy = assessment.remedy(environment, outcome);
        for (AllowedOffer allowed : remedy.offers()) {
            EnvironmentAssessment after = environment(assess(on(tree, name, allowed.offer())), name);
            String said = name + " " + constraint + " on " + allowed;
            assertEquals(allowed.byDerogation() ? Verdict.DEROGATED : Verdict.ALLOWED, after.verdict(), said);
            assertTrue(!outcome(after, constraint).isWarning(), said);
        }
        for (List<ToValue> change : remedy.changes()) {
            for (ToValue step : change) {
                Facts<DeclaredFact> declared = environment.environment().facts();
                assertTrue(
                        !declared.states(step.fact())
                                || !step.fact().asksForLess(step.value(), declared.value(step.fact())),
                        () -> name + " " + constraint + " asks for less: " + change);
            }
            EnvironmentAssessment after = environment(assess(changed(tree, name, change)), name);
            assertTrue(!outcome(after, constraint).isOpen(), () -> name + " " + constraint + ": " + change);
            Set<String> before = failures(environment);
            assertTrue(before.containsAll(failures(after)), () -> name + " " + constraint + ": " + change);
            if (outcome.isFailure() && !after.verdict().passes()) {
                Tree all = changed(tree, name, change);
                for (Outcome other : environment.outcomes()) {
                    if (other.isFailure() && !other.constraint().id().equals(constraint)) {
                        all = changed(
                                all,
                                name,
                                assessment.remedy(environment, other).changes().get(0));
                    }
                }
                Verdict mended = environment(assess(all), name).verdict();
                assertTrue(
                        mended.passes(),
                        () -> name + " " + constraint + ": " + change + " with those for its other failures");
            }
        }
        return remedy.changes().size();
    }

    @Test
    void theOrderOfEnvironmentsAndDerogationsChangesNothing() {
        Tries.of(100, choices -> {
            Tree tree = MadeDeclaration.of(DOCTRINE, choices);
            respell(tree, choices);
            List<Problem> refused = problems(tree);
            Tree other = tree.copy();
            Map<String, Object> environments = new LinkedHashMap<>();
            choices.shuffled(tree.keysAt("environments"))
                    .forEach(name -> environments.put(name, tree.at("environments", name)));
            other.put(environments, "environments");
            if (tree.at("derogations") instanceof List<?> derogations) {
                other.put(choices.shuffled(derogations), "derogations");
            }
            assertEquals(refused, problems(other));
            if (refused.isEmpty()) {
                assertEquals(picture(tree).environments(), picture(other).environments());
            }
        });
    }

    /** Spells in derogations the names of environments otherwise, and names some that are not there. */
    private static void respell(Tree tree, Choices choices) {
        if (tree.at("derogations") instanceof List<?> derogations) {
            List<Object> respelt = new ArrayList<>();
            for (Object derogation : derogations) {
                Map<String, Object> copy = new LinkedHashMap<>();
                ((Map<?, ?>) derogation).forEach((key, value) -> copy.put((String) key, value));
                copy.put("environments", choices.some(List.of("PROD 2", "prod2", "Recette_3", "production", "TEST")));
                respelt.add(copy);
            }
            tree.put(respelt, "derogations");
        }
    }

    private static List<Problem> problems(Tree tree) {
        return read("hosting.yaml", Written.yaml(tree)).complaints().stream()
                .map(complaint -> complaint.problem())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Set<String> failures(EnvironmentAssessment environment) {
        return environment.outcomes().stream()
                .filter(Outcome::isFailure)
                .map(outcome -> outcome.constraint().id())
                .collect(Collectors.toSet());
    }

    private static Outcome outcome(EnvironmentAssessment environment, String constraint) {
        return environment.outcomes().stream()
                .filter(outcome -> outcome.constraint().id().equals(constraint))
                .findFirst()
                .orElseThrow();
    }

    private static EnvironmentAssessment environment(Assessment assessment, String name) {
        return assessment.environments().stream()
                .filter(environment -> environment.environment().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Tree on(Tree tree, String name, Offer offer) {
        return tree.copy().put(offer.id(), "environments", name, "offer");
    }

    private static Tree changed(Tree tree, String name, List<ToValue> change) {
        Tree changed = tree.copy();
        for (ToValue step : change) {
            String written = step.fact().type().write(step.value());
            changed.put(
                    step.fact().type() instanceof Quantity quantity && quantity != Quantity.DURATION
                            ? new BigDecimal(written)
                            : written,
                    ("environments." + name + "." + step.fact().key()).split("\\."));
        }
        return changed;
    }

    private static Picture picture(Tree tree) {
        return Picture.of(assess(tree));
    }

    private static Assessment assess(Tree tree) {
        return assess("hosting.yaml", Written.yaml(tree));
    }

    private static Assessment assess(String path, String text) {
        Reading<Assessment> reading = read(path, text);
        return reading.content().orElseThrow(() -> new AssertionError(reading.complaints() + "\n" + text));
    }

    private static Reading<Assessment> read(String path, String text) {
        return ASSESSOR.assess(path, text.getBytes(StandardCharsets.UTF_8), Assessing.TODAY);
    }
}
