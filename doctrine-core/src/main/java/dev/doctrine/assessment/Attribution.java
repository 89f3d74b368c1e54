package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Find;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which environment a find counts for: the one whose name, else whose stage, a part of the path or the file itself names.
 * One that names none agrees where any environment agrees, else it counts for the latest stage that is declared.
 */
final class Attribution {

    /** Names of stages that are usual in paths and that nobody declares. */
    private static final Map<String, String> STAGES_IN_PATHS =
            Map.of("prd", "production", "ppr", "pre-production", "integ", "test", "formation", "acceptance");

    private final List<Environment> environments;
    private final Doctrine doctrine;

    Attribution(List<Environment> environments, Doctrine doctrine) {
        this.environments = environments;
        this.doctrine = doctrine;
    }

    /** The names of the environments that a find counts for; none where it is about a stage that none of them has. */
    List<String> environmentsOf(Find find) {
        Set<String> tokens = tokens(find);
        List<String> named = names(environment -> tokens.contains(Spelling.fold(environment.name())));
        if (!named.isEmpty()) {
            return named;
        }
        Set<Long> stages = stages(tokens);
        if (!stages.isEmpty()) {
            return names(environment -> stages.contains(stage(environment)));
        }
        List<String> agreeing = names(environment -> doctrine.offer(environment.offer())
                .filter(offer -> doctrine.mayBe(find.host(), offer))
                .isPresent());
        return agreeing.isEmpty() ? latest() : agreeing;
    }

    private List<String> latest() {
        long latest = environments.stream().mapToLong(Attribution::stage).max().orElse(-1);
        return names(environment -> stage(environment) == latest);
    }

    private List<String> names(Predicate<Environment> counts) {
        return environments.stream().filter(counts).map(Environment::name).toList();
    }

    private static long stage(Environment environment) {
        return environment.facts().value(DeclaredFact.STAGE);
    }

    private static Set<Long> stages(Set<String> tokens) {
        Set<Long> stages = new HashSet<>();
        for (String token : tokens) {
            OptionalInt rank = Vocabulary.STAGE.rank(STAGES_IN_PATHS.getOrDefault(token, token));
            if (rank.isPresent()) {
                stages.add((long) rank.getAsInt());
            }
        }
        return stages;
    }

    /** The names of folders and of the file, whole and in their parts, and what the file itself names. */
    private static Set<String> tokens(Find find) {
        Set<String> tokens = new HashSet<>();
        List<String> texts = new ArrayList<>(find.tokens());
        texts.addAll(List.of(find.place().path().split("/", -1)));
        for (String text : texts) {
            int end = text.lastIndexOf('.');
            tokens.add(Spelling.fold(end > 0 ? text.substring(0, end) : text));
            for (String part : text.split("[^\\p{L}\\p{N}]+", -1)) {
                tokens.add(Spelling.fold(part));
            }
        }
        tokens.remove("");
        return tokens;
    }
}
