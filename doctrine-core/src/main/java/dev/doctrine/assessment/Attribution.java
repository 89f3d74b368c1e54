package dev.doctrine.assessment;

import dev.doctrine.declaration.Environment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.evidence.Find;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import dev.doctrine.yaml.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which environment a find counts for: the one whose name, else whose stage, a part of the path or the file itself names.
 * One that names none agrees where any environment agrees, else it counts for the latest stage that is declared.
 */
final class Attribution {

    /** Names of stages that are usual in paths and that nobody declares. */
    private static final Map<String, String> STAGES_IN_PATHS =
            Map.of("prd", "production", "ppr", "pre-production", "integ", "test", "formation", "acceptance");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The most words of a stage's name. */
    private static final int WORDS_OF_STAGES = 2;

    private final List<Environment> environments;
    private final Doctrine doctrine;
    private final Set<String> names = new HashSet<>();
    private final int mostWords;

    Attribution(List<Environment> environments, Doctrine doctrine) {
        this.environments = environments;
        this.doctrine = doctrine;
        int longest = WORDS_OF_STAGES;
        for (Environment environment : environments) {
            names.add(name(environment));
            longest = Math.max(longest, words(environment.name()).size());
        }
        this.mostWords = longest;
    }

    /** The names of the environments that a find counts for; none where it is about a stage that none of them has. */
    List<String> environmentsOf(Find find) {
        Set<String> tokens = tokens(find);
        Set<Long> stages = stages(tokens);
        List<String> named = new ArrayList<>();
        List<String> staged = new ArrayList<>();
        List<String> agreeing = new ArrayList<>();
        for (Environment environment : environments) {
            if (tokens.contains(name(environment))) {
                named.add(environment.name());
            }
            if (stages.contains(stage(environment))) {
                staged.add(environment.name());
            }
            if (agrees(find, environment)) {
                agreeing.add(environment.name());
            }
        }
        if (!named.isEmpty()) {
            return named;
        }
        if (!stages.isEmpty()) {
            return staged;
        }
        return agreeing.isEmpty() ? latest() : agreeing;
    }

    private boolean agrees(Find find, Environment environment) {
        Optional<Offer> offer = doctrine.offer(environment.offer());
        return offer.isPresent() && doctrine.mayBe(find.host(), offer.get());
    }

    /** The ranks of the stages that the path or the file itself names. */
    Set<Long> stagesOf(Find find) {
        return stages(tokens(find));
    }

    private List<String> latest() {
        List<String> latest = new ArrayList<>();
        long stage = -1;
        for (Environment environment : environments) {
            if (stage(environment) > stage) {
                latest.clear();
                stage = stage(environment);
            }
            if (stage(environment) == stage) {
                latest.add(environment.name());
            }
        }
        return latest;
    }

    private static long stage(Environment environment) {
        return environment.facts().value(DeclaredFact.STAGE);
    }

    private static Set<Long> stages(Set<String> tokens) {
        Set<Long> stages = new HashSet<>();
        for (String token : tokens) {
            OptionalInt rank = stage(token);
            if (rank.isPresent()) {
                stages.add((long) rank.getAsInt());
            }
        }
        return stages;
    }

    private static OptionalInt stage(String token) {
        return Vocabulary.STAGE.rank(STAGES_IN_PATHS.getOrDefault(token, token));
    }

    /** The environments and stages that the path or the file itself names, as whole words. */
    private Set<String> tokens(Find find) {
        Set<String> tokens = new HashSet<>();
        List<String> texts = new ArrayList<>(find.tokens());
        texts.addAll(List.of(find.place().path().split("/", -1)));
        for (String text : texts) {
            List<String> words = words(text);
            int length;
            for (int first = 0; first < words.size(); first += length) {
                length = longestName(words, first, tokens);
            }
        }
        return tokens;
    }

    /**
     * Adds the longest name that begins with this word, and says how many words it has; one where there is no name. What is
     * in {@code pre-production} is not in {@code production}.
     */
    private int longestName(List<String> words, int first, Set<String> tokens) {
        for (int length = Math.min(mostWords, words.size() - first); length > 0; length--) {
            String name = Spelling.fold(String.join("", words.subList(first, first + length)));
            if (names.contains(name) || stage(name).isPresent()) {
                tokens.add(name);
                return length;
            }
        }
        return 1;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String name(Environment environment) {
        return Spelling.fold(String.join("", words(environment.name())));
    }
}
