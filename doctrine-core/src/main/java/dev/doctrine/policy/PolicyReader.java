package dev.doctrine.policy;

import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Level;
import dev.doctrine.policy.Enforcement.Mode;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.FilledLists;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import java.security.interfaces.EdECPublicKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the policy of a build server, version 1; only {@code version} has to be there. Where {@code declaration.missing},
 * {@code undetermined}, {@code derogations.own} or {@code skip} is left out, the strict choice holds; whatever else is left
 * out sets no limit, but that acknowledgements and explanations count only where it says so:
 *
 * <pre>{@code
 * version: 1
 * layers:
 *   - { id: ministry, location: ministry.yaml, version: "2026.2", sha256: 9f86… }
 * keys: [ MCowBQYDK2VwAyEA… ]                  # Ed25519, X.509 in base64
 * levels: { portability: mandatory }
 * declaration: { missing: fail, place: repository }   # fail, warn; anywhere, repository
 * undetermined: fail
 * derogations:
 *   own: refused                               # accepted, refused
 *   authorities: [HFDS]
 *   maximumMonths: { data-ceiling: 12 }
 *   warningDays: 30
 * not-hosted: accepted                         # accepted, refused
 * acknowledgements: refused                    # accepted, refused
 * evidence: { explanations: refused, off: refused }
 * skip: { by: [jeanne], variable: GITLAB_USER_LOGIN }
 * lang: fr                                     # fr, en: of files
 * enforcement: observe                         # enforce, observe
 * from: 2027-03-01                             # the day from which it enforces all the same
 * known-refusals: { file: known.yaml, sha256: 4f8c… }
 * }</pre>
 */
public final class PolicyReader {

    private static final String VERSION = "1";
    private static final String ACCEPTED = "accepted";

    /** The languages of files. */
    public static final List<String> LANGUAGES = List.of("fr", "en");

    /** What may follow where something is missing or undetermined. */
    public static final List<String> REACTIONS = List.of("fail", "warn");

    /** Whether what projects say themselves counts. */
    public static final List<String> ANSWERS = List.of(ACCEPTED, "refused");

    /** Where declarations may stand. */
    public static final List<String> DECLARATION_PLACES = List.of("anywhere", "repository");

    private final Complaints complaints = new Complaints();
    private final FilledLists lists = new FilledLists(complaints);
    private final Map<Place, String> constraintPlaces = new LinkedHashMap<>();

    private PolicyReader() {}

    /** Reads a policy; {@code path} is the file as users know it. */
    public static Reading<Policy> read(String path, byte[] bytes) {
        PolicyReader reader = new PolicyReader();
        return NodeReader.read(path, bytes, reader.complaints)
                .map(document -> reader.policy(document, Sha256.of(bytes)))
                .orElseGet(() -> new Reading.Refused<>(reader.complaints.sorted()));
    }

    private Reading<Policy> policy(Node.Mapping document, String sha256) {
        MappingReader root = MappingReader.of(document, complaints);
        root.requireVersion("version", VERSION);
        RequiredFilesReader files = new RequiredFilesReader(lists, complaints);
        List<RequiredLayer> layers = files.layers(root);
        List<EdECPublicKey> keys = files.keys(root);
        Map<String, Level> levels = readLevels(root.optionalMapping("levels"));
        MappingReader declaration = root.optionalMapping("declaration");
        boolean missingFails = fails(declaration, "missing");
        boolean rootOnly = declaration
                .optionalWord("place", DECLARATION_PLACES)
                .filter("repository"::equals)
                .isPresent();
        declaration.refuseOthers();
        boolean undeterminedFails = fails(root, "undetermined");
        DerogationRules derogations = readDerogations(root.optionalMapping("derogations"));
        boolean notHosted =
                root.optionalWord("not-hosted", ANSWERS).orElse(ACCEPTED).equals(ACCEPTED);
        boolean acknowledgements = accepts(root, "acknowledgements");
        EvidenceRule evidence = readEvidence(root.optionalMapping("evidence"));
        SkipRule skipping = readSkipping(root.optionalMapping("skip"));
        Locale lang =
                root.optionalWord("lang", LANGUAGES).map(Locale::forLanguageTag).orElse(null);
        Enforcement enforcement = readEnforcement(root);
        RequiredRefusals refusals = files.refusals(root);
        root.refuseOthers();
        return complaints.unlessRefused(new Policy(
                sha256,
                layers,
                keys,
                levels,
                missingFails,
                undeterminedFails,
                rootOnly,
                derogations,
                skipping,
                lang,
                notHosted,
                acknowledgements,
                evidence,
                enforcement,
                refusals,
                KnownRefusals.NONE,
                constraintPlaces));
    }

    private static EvidenceRule readEvidence(MappingReader section) {
        EvidenceRule rule = new EvidenceRule(accepts(section, "explanations"), accepts(section, "off"));
        section.refuseOthers();
        return rule;
    }

    private static boolean accepts(MappingReader reader, String key) {
        return reader.optionalWord(key, ANSWERS).filter(ACCEPTED::equals).isPresent();
    }

    private static boolean fails(MappingReader reader, String key) {
        return reader.optionalWord(key, REACTIONS).filter("warn"::equals).isEmpty();
    }

    private Map<String, Level> readLevels(MappingReader section) {
        Map<String, Level> levels = new HashMap<>();
        for (Node.Entry entry : section.entries()) {
            constraintPlaces.put(entry.place(), entry.key());
            section.requiredWord(entry.key(), Level.KEYS).ifPresent(level -> levels.put(entry.key(), level));
        }
        return levels;
    }

    private DerogationRules readDerogations(MappingReader section) {
        boolean ownCount =
                section.optionalWord("own", ANSWERS).filter(ACCEPTED::equals).isPresent();
        List<String> authorities = lists.texts(section, "authorities");
        Map<String, Integer> maximum = new HashMap<>();
        for (Node.Entry entry : section.optionalMapping("maximumMonths").entries()) {
            constraintPlaces.put(entry.place(), entry.key());
            maximum.put(entry.key(), count(entry.key(), entry.value()));
        }
        int warningDays = section.optional("warningDays")
                .map(node -> count("warningDays", node))
                .orElse(DerogationRules.USUAL_WARNING_DAYS);
        section.refuseOthers();
        return new DerogationRules(ownCount, new HashSet<>(authorities), maximum, warningDays);
    }

    private SkipRule readSkipping(MappingReader section) {
        if (!section.isPresent()) {
            return SkipRule.NOBODY;
        }
        section.required("by");
        SkipRule rule = new SkipRule(lists.texts(section, "by"), section.text("variable"));
        section.refuseOthers();
        return rule;
    }

    private Enforcement readEnforcement(MappingReader root) {
        Mode mode = root.optionalWord("enforcement", Mode.KEYS.all())
                .flatMap(Mode.KEYS::find)
                .orElse(Mode.ENFORCE);
        Optional<Node> from = root.optional("from");
        if (from.isPresent() && mode != Mode.OBSERVE) {
            complaints.add(from.get().place(), PolicyProblem.FROM_WITHOUT_OBSERVE);
        }
        return new Enforcement(
                mode,
                from.flatMap(node -> Quantity.readDay("from", node, complaints)).orElse(null));
    }

    private int count(String key, Node node) {
        return (int) Quantity.COUNT.read(key, node, complaints).orElse(1);
    }
}
