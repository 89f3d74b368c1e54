package dev.doctrine.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.doctrine.Assessing;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Host;
import dev.doctrine.doctrine.Level;
import dev.doctrine.evidence.Find;
import dev.doctrine.generated.Choices;
import dev.doctrine.generated.MadeDeclaration;
import dev.doctrine.generated.Tries;
import dev.doctrine.generated.Written;
import dev.doctrine.trace.Shows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every declaration and whatever its repository shows, where that may forbid. */
class EvidencePropertiesTest {

    private static final Doctrine DOCTRINE =
            Assessing.BUILT_IN.withLevels(Map.of("evidence-forbidden", Level.MANDATORY));

    private static final Assessor ASSESSOR = new Assessor(DOCTRINE);

    private static final List<String> PATHS =
            List.of("main.tf", "prod/main.tf", "infra/recette.yaml", "test2/pom.xml", "dev.tf", "k8s/preprod/v.yaml");

    @Test
    void moreFindsNeverTurnARefusalIntoAYes() {
        int[] refused = {0};
        boolean all = Tries.of(100, choices -> {
            Declaration declaration = declaration(choices);
            List<Find> finds = finds(choices);
            Assessment before = assess(declaration, List.of());
            for (int shown = 1; shown <= finds.size(); shown++) {
                Assessment after = assess(declaration, finds.subList(0, shown));
                for (int i = 0; i < after.environments().size(); i++) {
                    EnvironmentAssessment less = before.environments().get(i);
                    EnvironmentAssessment more = after.environments().get(i);
                    assertEquals(more.verdict(), less.verdict().orWorse(more.verdict()));
                    assertTrue(allowed(less).containsAll(allowed(more)), () -> less + "\n" + more);
                    refused[0] += less.verdict() == more.verdict() ? 0 : 1;
                }
                before = after;
            }
        });
        assertTrue(!all || refused[0] > 0, "some find refuses something");
    }

    @Test
    void theOrderOfFindsChangesNothingButThePlace() {
        Tries.of(50, choices -> {
            Declaration declaration = declaration(choices);
            List<Find> finds = finds(choices);
            assertEquals(results(assess(declaration, finds)), results(assess(declaration, choices.shuffled(finds))));
        });
    }

    @Test
    void whatIsFoundSaysNothingOfOtherConstraints() {
        Tries.of(50, choices -> {
            Declaration declaration = declaration(choices);
            List<String> with = results(assess(declaration, finds(choices)));
            List<String> without = results(assess(declaration, List.of()));
            with.removeIf(result -> result.contains("evidence"));
            without.removeIf(result -> result.contains("evidence"));
            assertEquals(without, with);
        });
    }

    private static Declaration declaration(Choices choices) {
        return Assessing.read(
                DOCTRINE, Written.json(MadeDeclaration.of(DOCTRINE, choices).root()));
    }

    private static List<Find> finds(Choices choices) {
        List<String> hosts = DOCTRINE.evidence().hosts().stream().map(Host::id).toList();
        List<Find> finds = new ArrayList<>();
        for (int number = choices.below(4); number >= 0; number--) {
            finds.add(Showing.find(choices.one(hosts), choices.one(List.of(Shows.values())), choices.one(PATHS)));
        }
        return finds;
    }

    private static Assessment assess(Declaration declaration, List<Find> finds) {
        return ASSESSOR.assess(declaration, Showing.evidence(finds), Assessing.TODAY);
    }

    private static Set<String> allowed(EnvironmentAssessment environment) {
        return environment.allowedOffers().stream()
                .map(allowed -> allowed.offer().id())
                .collect(Collectors.toSet());
    }

    private static List<String> results(Assessment assessment) {
        List<String> results = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            for (Outcome outcome : environment.outcomes()) {
                results.add(environment.environment().name() + " "
                        + outcome.constraint().id() + " " + outcome.result());
            }
        }
        return results;
    }
}
