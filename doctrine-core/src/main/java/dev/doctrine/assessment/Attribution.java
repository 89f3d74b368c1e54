package dev.doctrine.assessment;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Find;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which environment a find counts for: the one whose name, else whose stage, a part of the path or the file itself names.
 * One that names none agrees where any environment agrees, else it counts for the latest stage that is declared.
 */
final class Attribution {

    /** Names of stages that are usual in paths and that nobody declares. */
    private static final Map<String, String> STAGES_IN_PATHS =
            Map.of("prd", "production", "ppr", "pre-production", "integ", "test", "formation", "acceptance");

    private final Doctrine doctrine;
    private final List<Environment> environments;
    private final Map<String, List<Find>> byEnvironment = new HashMap<>();
    private final List<Find> undeclared = new ArrayList<>();

    Attribution(Declaration declaration, Doctrine doctrine) {
        this.doctrine = doctrine;
        this.environments = declaration.environments();
    }

    /** Takes one find. */
    void add(Find find) {
        Set<String> tokens = tokens(find);
        List<Environment> named = environments.stream()
                .filter(environment -> tokens.contains(Spelling.fold(environment.name())))
                .toList();
        if (!named.isEmpty()) {
            named.forEach(environment -> add(environment, find));
            return;
        }
        Set<Long> stages = stages(tokens);
        List<Environment> staged = environments.stream()
                .filter(environment -> stages.contains(stage(environment)))
                .toList();
        if (!staged.isEmpty()) {
            staged.forEach(environment -> add(environment, find));
        } else if (!stages.isEmpty()) {
            undeclared.add(find);
        } else {
            addToLatest(find);
        }
    }

    /** Takes a find that the project says belongs to this environment. */
    void add(Environment environment, Find find) {
        byEnvironment
                .computeIfAbsent(environment.name(), name -> new ArrayList<>())
                .add(find);
    }

    private void addToLatest(Find find) {
        boolean agrees = environments.stream()
                .flatMap(environment -> doctrine.offer(environment.offer()).stream())
                .anyMatch((Offer offer) -> doctrine.mayBe(find.host(), offer));
        long latest = environments.stream().mapToLong(Attribution::stage).max().orElse(-1);
        for (Environment environment : environments) {
            boolean counts = agrees
                    ? doctrine.offer(environment.offer())
                            .map(offer -> doctrine.mayBe(find.host(), offer))
                            .orElse(false)
                    : stage(environment) == latest;
            if (counts) {
                add(environment, find);
            }
        }
    }

    /** The finds that count for this environment. */
    List<Find> findsOf(Environment environment) {
        return List.copyOf(byEnvironment.getOrDefault(environment.name(), List.of()));
    }

    /** The finds at a stage that no environment declares. */
    List<Find> undeclared() {
        return List.copyOf(undeclared);
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
        texts.addAll(List.of(find.place().path().split("/")));
        for (String text : texts) {
            int end = text.lastIndexOf('.');
            tokens.add(Spelling.fold(end > 0 ? text.substring(0, end) : text));
            for (String part : text.split("[^\\p{L}\\p{N}]+")) {
                tokens.add(Spelling.fold(part));
            }
        }
        tokens.remove("");
        return tokens;
    }
}
