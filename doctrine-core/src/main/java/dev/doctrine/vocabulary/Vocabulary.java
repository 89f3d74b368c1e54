package dev.doctrine.vocabulary;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The closed lists of words. A word's rank is its place in the list; where a list is ordered, lowest first, ranks
 * compare. Spellings are found whatever their case, accents, spaces, {@code _} and {@code -}.
 */
public enum Vocabulary implements Keyed {
    /** Sensitivity of data, lowest first. In law, Diffusion restreinte is a marking; levels begin at Secret (IGI-1300). */
    CLASSIFICATION(
            true,
            word("public"),
            word("usuel", "non-protege", "np", "standard"),
            word("sensible", "sensitive"),
            word("diffusion-restreinte", "dr", "donnees-restreintes"),
            word("secret"),
            word("tres-secret", "ts")),
    OWNER_KIND(false, word("state"), word("public-establishment"), word("local-authority"), word("private")),
    CATEGORY(
            false,
            word("personal"),
            word("health"),
            word("fiscal"),
            word("social"),
            word("business-confidential"),
            word("strategic")),
    /** What a breach of particularly sensitive data may harm (CAC-R9). */
    HARM(false, word("public-order"), word("public-security"), word("health-life"), word("intellectual-property")),
    /** What an environment's own data may declare less of than the application's data. */
    DATA_PART(
            false, word("classification"), word("categories"), word("particular-sensitivity"), word("special-france")),
    /** Stages of a deployment; their other spellings are the usual names of environments. */
    STAGE(
            true,
            word("development", "dev", "developpement"),
            word("test", "tests", "integration", "int", "qualif", "qualification"),
            word("acceptance", "recette", "rec", "uat"),
            word("pre-production", "preprod", "staging"),
            word("production", "prod")),
    EXPOSURE(false, word("internet"), word("rie"), word("intranet")),
    WORKLOAD(false, word("virtual-machines"), word("containers")),
    /** Hours in which support answers, shortest first: working days 8 h-20 h, or always. */
    SUPPORT_HOURS(true, word("working-days"), word("24x7", "24/7")),
    /** What a project may require of its offer. */
    NEED(false, word("france"), word("secnumcloud-qualification"), word("portability"), word("internal-services")),
    ZONE(false, word("np", "usuelle"), word("dr", "restreinte")),
    CLUSTER(false, word("shared"), word("dedicated"), word("own")),
    AUDIENCE(
            false,
            word("state-services"),
            word("state-contractors"),
            word("ministries"),
            word("territorial-projects"),
            word("administrations"),
            word("anyone")),
    /** Confidence under ANSSI's SecNumCloud, lowest first: judged acceptable is not qualified. */
    SECNUMCLOUD(true, word("none"), word("acceptable"), word("qualified")),
    /** Where storage, processing, administration and supervision all are; an adequate country, as the GDPR has it. */
    LOCATION(
            false,
            word("france"),
            word("european-union"),
            word("european-economic-area"),
            word("adequate-country"),
            word("elsewhere")),
    PORTABILITY(false, word("high"), word("eased"), word("provider-dependent")),
    INTERNAL_SERVICES(false, word("available"), word("complex")),
    /** How what a repository shows stands to what is declared, the most agreeing first. */
    AGREEMENT(true, word("agreeing"), word("elsewhere"), word("forbidden"));

    private final boolean ordered;
    private final List<String> words;
    private final List<String> spellings;
    private final Map<String, Integer> ranks;

    Vocabulary(boolean ordered, Word... words) {
        this.ordered = ordered;
        List<String> ids = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        Map<String, Integer> byFoldedName = new HashMap<>();
        for (int rank = 0; rank < words.length; rank++) {
            ids.add(words[rank].id());
            aliases.addAll(words[rank].aliases());
            for (String name : words[rank].names()) {
                byFoldedName.put(Spelling.fold(name), rank);
            }
        }
        this.words = List.copyOf(ids);
        this.ranks = Map.copyOf(byFoldedName);
        ids.addAll(aliases);
        this.spellings = List.copyOf(ids);
    }

    /** Whether the words stand in an order that means something. */
    public boolean ordered() {
        return ordered;
    }

    /** The accepted words, in order, without their other spellings. */
    public List<String> words() {
        return words;
    }

    /** Every accepted spelling, the words first: what a mistyped word may have meant. */
    public List<String> spellings() {
        return spellings;
    }

    /** The rank of the word that someone wrote. */
    public OptionalInt rank(String written) {
        Integer rank = ranks.get(Spelling.fold(written));
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * Notes that a word is none of these, and which of them most likely is meant.
     *
     * @param context the key, or the mapping, that the word was found in
     */
    public void refuse(Place place, Problem problem, String context, String found, Complaints complaints) {
        Optional<String> meant = Habits.meant(this, found);
        if (meant.isPresent()) {
            complaints.addMeant(place, problem, words, meant.get(), context, found);
        } else {
            complaints.addUnknown(place, problem, context, found, words, spellings);
        }
    }

    private static Word word(String id, String... aliases) {
        return new Word(id, List.of(aliases));
    }

    private record Word(String id, List<String> aliases) {
        Set<String> names() {
            Set<String> names = new LinkedHashSet<>(aliases);
            names.add(id);
            return names;
        }
    }
}
