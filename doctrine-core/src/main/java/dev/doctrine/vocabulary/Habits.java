package dev.doctrine.vocabulary;

import static java.util.Map.entry;

import dev.doctrine.yaml.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that people write out of habit, and the accepted word that they most likely mean. They only make a complaint say
 * that word: nobody's declaration is read by them. None leads to a lower classification than its writer may have meant.
 */
final class Habits {

    private static final Map<Vocabulary, Map<String, String>> MEANT = folded(Map.ofEntries(
            entry(
                    Vocabulary.CLASSIFICATION,
                    Map.of(
                            "public", List.of("ouvert", "open-data", "données ouvertes"),
                            "diffusion-restreinte", List.of("restreint", "restricted", "DR-France"),
                            "tres-secret", List.of("top-secret", "très secret défense"))),
            entry(
                    Vocabulary.OWNER_KIND,
                    Map.of(
                            "state",
                                    List.of(
                                            "état",
                                            "ministère",
                                            "ministry",
                                            "préfecture",
                                            "administration centrale",
                                            "government",
                                            "gouvernement"),
                            "public-establishment",
                                    List.of(
                                            "établissement public",
                                            "établissement",
                                            "opérateur",
                                            "agency",
                                            "EPA",
                                            "EPIC"),
                            "local-authority",
                                    List.of(
                                            "collectivité",
                                            "collectivité territoriale",
                                            "commune",
                                            "mairie",
                                            "métropole",
                                            "département",
                                            "région",
                                            "municipality"),
                            "private", List.of("privé", "entreprise", "société", "association", "company"))),
            entry(
                    Vocabulary.CATEGORY,
                    Map.of(
                            "personal", List.of("données personnelles", "personnelles", "RGPD", "GDPR", "DCP"),
                            "health", List.of("santé", "données de santé", "HDS", "medical"),
                            "fiscal", List.of("fiscales", "impôts", "tax"),
                            "social", List.of("sociales"),
                            "business-confidential", List.of("secret des affaires", "business"),
                            "strategic", List.of("stratégique"))),
            entry(
                    Vocabulary.HARM,
                    Map.of(
                            "public-order", List.of("ordre public"),
                            "public-security", List.of("sécurité publique"),
                            "health-life", List.of("santé", "vie", "health", "life"),
                            "intellectual-property", List.of("propriété intellectuelle"))),
            entry(
                    Vocabulary.STAGE,
                    Map.of(
                            "development", List.of("sandbox", "bac à sable", "local"),
                            "test", List.of("integ"),
                            "acceptance", List.of("formation", "homologation"),
                            "pre-production", List.of("ppr", "pprod"),
                            "production", List.of("prd", "live"))),
            entry(
                    Vocabulary.EXPOSURE,
                    Map.of(
                            "internet", List.of("web", "public", "www", "external", "externe"),
                            "rie",
                                    List.of(
                                            "réseau interministériel",
                                            "réseau interministériel de l'État",
                                            "interministériel"),
                            "intranet", List.of("interne", "internal", "réseau interne", "LAN"))),
            entry(
                    Vocabulary.WORKLOAD,
                    Map.of(
                            "containers",
                                    List.of(
                                            "docker",
                                            "kubernetes",
                                            "k8s",
                                            "conteneur",
                                            "conteneurs",
                                            "openshift",
                                            "podman",
                                            "helm",
                                            "pods"),
                            "virtual-machines",
                                    List.of(
                                            "vm",
                                            "vms",
                                            "machine virtuelle",
                                            "machines virtuelles",
                                            "serveur",
                                            "serveurs",
                                            "server",
                                            "servers"))),
            entry(
                    Vocabulary.SUPPORT_HOURS,
                    Map.of(
                            "working-days",
                                    List.of("jours ouvrés", "heures ouvrées", "business hours", "office hours", "HO"),
                            "24x7", List.of("24h/24", "7j/7", "24h/24 7j/7", "H24", "always"))),
            entry(
                    Vocabulary.NEED,
                    Map.of(
                            "secnumcloud-qualification", List.of("secnumcloud", "SNC", "qualification"),
                            "portability", List.of("portabilité", "réversibilité", "reversibility"),
                            "internal-services", List.of("services internes"))),
            entry(Vocabulary.ZONE, Map.of("np", List.of("non protégé", "usual"), "dr", List.of("restricted"))),
            entry(
                    Vocabulary.CLUSTER,
                    Map.of(
                            "shared", List.of("partagé", "mutualisé"),
                            "dedicated", List.of("dédié"),
                            "own", List.of("propre")))));

    private Habits() {}

    /** The accepted word that most likely is meant; empty where no habit is known. */
    static Optional<String> meant(Vocabulary vocabulary, String written) {
        return Optional.ofNullable(of(vocabulary).get(Spelling.fold(written)));
    }

    /** The folded words of habit, each with the accepted one. */
    static Map<String, String> of(Vocabulary vocabulary) {
        return MEANT.getOrDefault(vocabulary, Map.of());
    }

    private static Map<Vocabulary, Map<String, String>> folded(Map<Vocabulary, Map<String, List<String>>> habits) {
        Map<Vocabulary, Map<String, String>> all = new HashMap<>();
        habits.forEach((vocabulary, words) -> {
            Map<String, String> meant = new HashMap<>();
            words.forEach((word, written) -> written.forEach(habit -> meant.put(Spelling.fold(habit), word)));
            all.put(vocabulary, Map.copyOf(meant));
        });
        return Map.copyOf(all);
    }
}
