package dev.doctrine.generated;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Level;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes up declarations of every fact there is, each of them right. */
public final class MadeDeclaration {

    private static final List<String> NAMES =
            List.of("production", "recette", "test", "development", "preprod", "prod2", "recette3");
    private static final List<String> TEXTS = List.of(
            "Suivi des titres", "Été : n° 7 #1", "a", "- b", "'c'", "\"d\" {e}", "🏛 Préfecture", "true-ish", "%f");
    private static final List<String> PERCENTAGES = List.of("90", "98", "99.5", "99.9", "99.95", "99.999", "100");
    private static final List<String> DURATIONS = List.of("30min", "2h", "4h", "24h");
    private static final List<String> DAYS =
            List.of("2025-06-15", "2026-06-14", "2026-06-15", "2026-06-16", "2027-01-31", "2099-12-31");

    private final Doctrine doctrine;
    private final Choices choices;

    private MadeDeclaration(Doctrine doctrine, Choices choices) {
        this.doctrine = doctrine;
        this.choices = choices;
    }

    /** A declaration for this doctrine. */
    public static Tree of(Doctrine doctrine, Choices choices) {
        return new MadeDeclaration(doctrine, choices).make();
    }

    private Tree make() {
        Tree tree = new Tree();
        tree.put(1, "version");
        tree.put(choices.one(TEXTS), "application", "name");
        tree.put(choices.one(TEXTS), "application", "owner", "name");
        tree.put(choices.oneIn(3) ? word(Vocabulary.OWNER_KIND) : "state", "application", "owner", "kind");
        flag(tree, "application", "owner", "operator");
        flag(tree, "application", "territorial");
        tree.put(classification(), "data", "classification");
        dataDetails(tree, "data");
        List<String> names = choices.shuffled(NAMES).subList(0, 1 + choices.below(3));
        names.forEach(name -> environment(tree, name));
        List<Object> derogations = new ArrayList<>();
        if (choices.oneIn(2)) {
            for (int number = choices.below(3); number >= 0; number--) {
                derogations.add(derogation(constraint(), tree, names, number));
            }
        } else if (!choices.oneIn(4)) {
            // From everything, so that a verdict that rests on derogations alone is not left to chance.
            for (Constraint constraint : doctrine.mandatoryConstraints()) {
                derogations.add(derogation(constraint, tree, names, derogations.size()));
            }
        }
        if (!derogations.isEmpty()) {
            tree.put(derogations, "derogations");
        }
        if (choices.oneIn(4)) {
            // Each constraint once: nobody may acknowledge one twice for an environment.
            tree.put(
                    doctrine.constraints().stream()
                            .filter(constraint -> constraint.level() != Level.MANDATORY)
                            .map(constraint -> acknowledgement(constraint.id(), names))
                            .toList(),
                    "acknowledgements");
        }
        return tree;
    }

    private void environment(Tree tree, String name) {
        Offer offer = choices.one(doctrine.offers());
        tree.put(choices.oneIn(4) ? offer.name() : offer.id(), "environments", name, "offer");
        word(tree, Vocabulary.STAGE, "environments", name, "stage");
        words(tree, Vocabulary.EXPOSURE, "environments", name, "exposure");
        word(tree, Vocabulary.WORKLOAD, "environments", name, "workload");
        maybe(tree, 3, number(PERCENTAGES), "environments", name, "availability");
        maybe(tree, 3, 1 + choices.below(5), "environments", name, "regions");
        words(tree, Vocabulary.NEED, "environments", name, "requires");
        word(tree, Vocabulary.ZONE, "environments", name, "zone");
        word(tree, Vocabulary.CLUSTER, "environments", name, "cluster");
        word(tree, Vocabulary.SUPPORT_HOURS, "environments", name, "support", "hours");
        maybe(tree, 4, choices.one(DURATIONS), "environments", name, "support", "response");
        if (choices.oneIn(4)) {
            tree.put(word(Vocabulary.CLASSIFICATION), "environments", name, "homologation", "level");
            tree.put(choices.one(DAYS), "environments", name, "homologation", "until");
        }
        if (choices.oneIn(4)) {
            tree.put(choices.one(TEXTS), "environments", name, "eligibility", "reference");
            tree.put(choices.one(DAYS), "environments", name, "eligibility", "date");
        }
        maybe(tree, 4, classification(), "environments", name, "data", "classification");
        flag(tree, "environments", name, "data", "synthetic");
        if (choices.oneIn(4)) {
            dataDetails(tree, "environments", name, "data");
        }
    }

    private void dataDetails(Tree tree, String... data) {
        words(tree, Vocabulary.CATEGORY, Tree.path(data, "categories"));
        flag(tree, Tree.path(data, "specialFrance"));
        flag(tree, Tree.path(data, "particularSensitivity", "legalSecret"));
        flag(tree, Tree.path(data, "particularSensitivity", "essentialMission"));
        words(tree, Vocabulary.HARM, Tree.path(data, "particularSensitivity", "harm"));
    }

    private Constraint constraint() {
        return choices.one(choices.oneIn(4) ? doctrine.constraints() : doctrine.mandatoryConstraints());
    }

    private Map<String, Object> derogation(Constraint constraint, Tree tree, List<String> names, int number) {
        String environment = choices.one(names);
        Tree made = new Tree();
        made.put("DER-" + number, "id");
        made.put(constraint.id(), "constraint");
        if (!constraint.evidenceFacts().isEmpty()) {
            made.put(choices.one(doctrine.evidence().hosts()).id(), "host");
        }
        made.put(choices.some(names), "environments");
        made.put(tree.at("environments", environment, "offer"), "offer");
        made.put(choices.one(TEXTS), "reason");
        made.put("2026/113", "decision", "reference");
        made.put("Ministre", "decision", "authority");
        made.put(choices.oneIn(4) ? choices.one(DAYS) : "2026-05-12", "decision", "date");
        if (choices.oneIn(3)) {
            made.put(true, "permanent");
        } else {
            made.put(choices.oneIn(3) ? choices.one(DAYS) : "2027-05-12", "until");
        }
        return made.root();
    }

    private Map<String, Object> acknowledgement(String constraint, List<String> names) {
        Tree made = new Tree();
        made.put(constraint, "constraint");
        made.put(choices.some(names), "environments");
        made.put(choices.one(TEXTS), "reason");
        made.put(choices.oneIn(3) ? choices.one(DAYS) : "2027-05-12", "until");
        return made.root();
    }

    private String classification() {
        return choices.oneIn(3) ? word(Vocabulary.CLASSIFICATION) : choices.one(List.of("usuel", "sensible", "public"));
    }

    private String word(Vocabulary vocabulary) {
        return choices.one(choices.oneIn(4) ? vocabulary.spellings() : vocabulary.words());
    }

    private void word(Tree tree, Vocabulary vocabulary, String... path) {
        maybe(tree, 4, word(vocabulary), path);
    }

    private void words(Tree tree, Vocabulary vocabulary, String... path) {
        maybe(tree, 4, choices.some(vocabulary.words()), path);
    }

    private void flag(Tree tree, String... path) {
        maybe(tree, 4, choices.oneIn(2), path);
    }

    private Object number(List<String> of) {
        return new BigDecimal(choices.one(of));
    }

    private void maybe(Tree tree, int times, Object value, String... path) {
        if (choices.oneIn(times)) {
            tree.put(value, path);
        }
    }
}
