package dev.doctrine.policy;

import dev.doctrine.crypto.Ed25519;
import dev.doctrine.crypto.Sha256;
import dev.doctrine.doctrine.Level;
import dev.doctrine.policy.Enforcement.Mode;
import dev.doctrine.vocabulary.Quantity;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.security.interfaces.EdECPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the policy of a build server, version 1; only {@code version} has to be there. Where {@code declaration.missing},
 * {@code undetermined}, {@code derogations.own} or {@code skip} is left out, the strict choice holds; whatever else is left
 * out sets no limit:
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
 * skip: { by: [jeanne], variable: GITLAB_USER_LOGIN }
 * lang: fr                                     # fr, en: of files
 * enforcement: observe                         # enforce, observe
 * from: 2027-03-01                             # the day from which it enforces all the same
 * known-refusals: { file: known.yaml, sha256: 4f8c… }
 * }</pre>
 */
public final class PolicyReader {

    private static final String VERSION = "1";
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final List<String> REACTIONS = List.of("fail", "warn");
    private static final String ACCEPTED = "accepted";
    private static final List<String> ANSWERS = List.of(ACCEPTED, "refused");

    private final Complaints complaints = new Complaints();
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
        List<RequiredLayer> layers =
                items(root, "layers").stream().map(this::readLayer).toList();
        List<EdECPublicKey> keys = items(root, "keys").stream()
                .flatMap(node -> readKey(node).stream())
                .toList();
        Map<String, Level> levels = readLevels(root.optionalMapping("levels"));
        MappingReader declaration = root.optionalMapping("declaration");
        boolean missingFails = fails(declaration, "missing");
        boolean rootOnly = declaration
                .optionalWord("place", List.of("anywhere", "repository"))
                .filter("repository"::equals)
                .isPresent();
        declaration.refuseOthers();
        boolean undeterminedFails = fails(root, "undetermined");
        DerogationRules derogations = readDerogations(root.optionalMapping("derogations"));
        boolean notHosted =
                root.optionalWord("not-hosted", ANSWERS).orElse(ACCEPTED).equals(ACCEPTED);
        SkipRule skipping = readSkipping(root.optionalMapping("skip"));
        Locale lang =
                root.optionalWord("lang", LANGUAGES).map(Locale::forLanguageTag).orElse(null);
        Enforcement enforcement = readEnforcement(root);
        RequiredRefusals refusals = readRefusals(root.optionalMapping("known-refusals"));
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
                enforcement,
                refusals,
                KnownRefusals.NONE,
                constraintPlaces));
    }

    private static boolean fails(MappingReader reader, String key) {
        return reader.optionalWord(key, REACTIONS).filter("warn"::equals).isEmpty();
    }

    private RequiredLayer readLayer(Node node) {
        MappingReader reader = MappingReader.of("layers", node, complaints);
        RequiredLayer layer = new RequiredLayer(
                node.place(),
                reader.text("id"),
                reader.optionalText("location").orElse(null),
                reader.optionalText("version").orElse(null),
                readDigest(reader));
        reader.refuseOthers();
        return layer;
    }

    private @Nullable String readDigest(MappingReader reader) {
        String digest = reader.optionalText("sha256").orElse(null);
        if (digest != null && !Sha256.isDigest(digest)) {
            complaints.add(
                    reader.optional("sha256").map(Node::place).orElse(reader.place()),
                    PolicyProblem.SHA256_EXPECTED,
                    "sha256",
                    digest);
        }
        return digest;
    }

    private Optional<EdECPublicKey> readKey(Node node) {
        String text = ValueReader.text("keys", node, complaints);
        try {
            byte[] encoded = Base64.getDecoder().decode(text);
            return Optional.of(Ed25519.publicKey(encoded));
        } catch (IllegalArgumentException e) {
            complaints.add(node.place(), PolicyProblem.KEY_EXPECTED, text);
            return Optional.empty();
        }
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
        List<String> authorities = readTexts("authorities", items(section, "authorities"));
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
        SkipRule rule = new SkipRule(readTexts("by", items(section, "by")), section.text("variable"));
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

    private @Nullable RequiredRefusals readRefusals(MappingReader section) {
        if (!section.isPresent()) {
            return null;
        }
        section.required("sha256");
        String digest = readDigest(section);
        RequiredRefusals refusals =
                new RequiredRefusals(section.place(), section.text("file"), digest == null ? "" : digest);
        section.refuseOthers();
        return refusals;
    }

    /** The items of a list that may be left out. An empty one is refused, because it could mean nobody or anybody. */
    private List<Node> items(MappingReader reader, String key) {
        List<Node> items = reader.optionalList(key);
        reader.optional(key)
                .filter(node -> node instanceof Node.Sequence && items.isEmpty())
                .ifPresent(node -> complaints.add(node.place(), ReadingProblem.EMPTY_LIST, key));
        return items;
    }

    private List<String> readTexts(String key, List<Node> nodes) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(ValueReader.text(key, node, complaints)));
        return texts;
    }

    private int count(String key, Node node) {
        return (int) Quantity.COUNT.read(key, node, complaints).orElse(1);
    }
}
