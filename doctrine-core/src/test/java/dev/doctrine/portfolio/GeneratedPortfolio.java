package dev.doctrine.portfolio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Declarations made up by their number, the same on every machine; what each is, is known from how it is made. One of twenty
 * is damaged. Stands alone, so that {@code java -Dfile.encoding=UTF-8 GeneratedPortfolio.java folder count} writes them, as
 * the benchmarks do.
 */
final class GeneratedPortfolio {

    /** The day on which they are what they are said to be. */
    static final String TODAY = "2026-06-15";

    /** One of so many is damaged. */
    static final int DAMAGED_EVERY = 20;

    private static final List<String> OWNERS =
            List.of("Ministère de l'Intérieur", "Ministère de la Justice", "DGFiP", "Préfecture de région");

    private static final List<Place> ALLOWED = List.of(
            new Place("cloud-pi", "diffusion-restreinte", Map.of()),
            new Place("cloud-pi", "sensible", Map.of()),
            new Place("cloud-pi", "usuel", Map.of("workload", "virtual-machines")),
            new Place("cloud-pi-native", "usuel", Map.of("workload", "containers")),
            new Place("cloud-pi-native", "diffusion-restreinte", Map.of("zone", "dr", "cluster", "dedicated")),
            new Place("nubo", "sensible", Map.of()),
            new Place("nubo", "public", Map.of("regions", 2)),
            new Place("cloud-prive-secnumcloud", "sensible", Map.of()),
            new Place("cloud-commercial", "public", Map.of()));

    private static final List<Place> FORBIDDEN = List.of(
            new Place("nubo", "diffusion-restreinte", Map.of()),
            new Place("cloud-commercial", "sensible", Map.of()),
            new Place("cloud-pi-native", "diffusion-restreinte", Map.of("zone", "np", "cluster", "shared")),
            new Place("cloud-prive-secnumcloud", "diffusion-restreinte", Map.of()),
            new Place("cloud-pi", "secret", Map.of()));

    private static final Place UNDETERMINED = new Place("sgami", "sensible", Map.of());

    private static final List<String> ENVIRONMENTS = List.of("production", "recette", "test", "development");

    private final int number;
    private final Random random;
    private final Map<String, Object> environments = new LinkedHashMap<>();
    private final List<Object> derogations = new ArrayList<>();
    private Kind kind = Kind.ALLOWED;
    private int endingSoon;

    private GeneratedPortfolio(int number) {
        this.number = number;
        this.random = new Random(number * 31L + 7);
    }

    /** What became of a declaration if all is well. */
    enum Kind {
        ALLOWED,
        DEROGATED,
        UNDETERMINED,
        FORBIDDEN,
        DAMAGED
    }

    /**
     * A folder with its declaration, or two.
     *
     * @param environments how many there are, if it is not damaged
     * @param endingSoon how many of its derogations lift something and end within 30 days
     */
    record Generated(String folder, Map<String, byte[]> files, Kind kind, int environments, int endingSoon) {}

    private record Place(String offer, String classification, Map<String, Object> more) {}

    /** Takes the folder to write to, and the number of declarations. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        for (int number = 0; number < count; number++) {
            Generated generated = of(number);
            Path folder = Files.createDirectories(root.resolve(generated.folder()));
            for (Map.Entry<String, byte[]> file : generated.files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** The declaration of this number. */
    static Generated of(int number) {
        return new GeneratedPortfolio(number).generate();
    }

    private Generated generate() {
        String folder = String.format("%03d/application-%06d", number / 1000, number);
        fill();
        if (number % DAMAGED_EVERY == 7) {
            return new Generated(folder, damaged(number / DAMAGED_EVERY % 8), Kind.DAMAGED, 0, 0);
        }
        String name = number % 15 == 3 ? "hosting.json" : number % 10 == 4 ? "hosting.yml" : "hosting.yaml";
        String text = name.endsWith(".json") ? json(declaration()) : yaml(declaration(), "");
        return new Generated(folder, Map.of(name, bytes(text)), kind, environments.size(), endingSoon);
    }

    private void fill() {
        int draw = random.nextInt(100);
        if (draw < 60) {
            put(one(ALLOWED));
        } else if (draw < 85) {
            put(one(FORBIDDEN));
            kind = Kind.FORBIDDEN;
        } else if (draw < 95) {
            put(UNDETERMINED);
            kind = Kind.UNDETERMINED;
        } else {
            put(FORBIDDEN.get(0));
            lift(draw % 2 == 0);
        }
        for (int more = random.nextInt(ENVIRONMENTS.size()); more > 0; more--) {
            put(one(ALLOWED));
        }
    }

    private void put(Place place) {
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("offer", place.offer());
        environment.putAll(place.more());
        environment.put("data", Map.of("classification", place.classification()));
        environments.put(ENVIRONMENTS.get(environments.size()), environment);
    }

    private void lift(boolean soon) {
        kind = Kind.DEROGATED;
        endingSoon = soon ? 1 : 0;
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("reference", "2026/" + number);
        decision.put("authority", "HFDS");
        decision.put("date", "2026-05-12");
        Map<String, Object> derogation = new LinkedHashMap<>();
        derogation.put("id", "DER-" + number);
        derogation.put("constraint", "data-ceiling");
        derogation.put("environments", List.of("production"));
        derogation.put("offer", "nubo");
        derogation.put("reason", "Migration engagée");
        derogation.put("decision", decision);
        derogation.put("until", soon ? "2026-07-01" : "2027-05-12");
        derogations.add(derogation);
    }

    private Map<String, Object> declaration() {
        Map<String, Object> owner = new LinkedHashMap<>();
        owner.put("name", one(OWNERS));
        owner.put("kind", "state");
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("name", "Application n° " + number);
        application.put("owner", owner);
        application.put("territorial", true);
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("version", 1);
        declaration.put("application", application);
        declaration.put("data", Map.of("classification", "usuel"));
        declaration.put("environments", environments);
        if (!derogations.isEmpty()) {
            declaration.put("derogations", derogations);
        }
        return declaration;
    }

    private Map<String, byte[]> damaged(int way) {
        String right = yaml(declaration(), "");
        return switch (way) {
            case 0 -> Map.of("hosting.yaml", bytes(right + "environment: {}\n"));
            case 1 -> Map.of("hosting.yaml", bytes(right.replaceFirst("offer: .*", "offer: azure")));
            case 2 -> Map.of("hosting.yaml", bytes(right + "derogations: [{ id: DER-1\n"));
            case 3 -> Map.of("hosting.yaml", right.getBytes(StandardCharsets.ISO_8859_1));
            case 4 -> Map.of("hosting.yml", new byte[0]);
            case 5 -> Map.of("hosting.yaml", bytes(right + "---\n" + right));
            case 6 -> Map.of("hosting.json", bytes(right));
            default -> Map.of("hosting.yaml", bytes(right), "hosting.json", bytes(json(declaration())));
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String yaml(Map<?, ?> mapping, String indent) {
        StringBuilder text = new StringBuilder();
        mapping.forEach((key, value) -> {
            text.append(indent).append(key).append(':');
            if (value instanceof Map<?, ?> inner) {
                text.append('\n').append(yaml(inner, indent + "  "));
            } else {
                // JSON within YAML is YAML.
                text.append(' ')
                        .append(value instanceof String word ? word : json(value))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            return mapping.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(GeneratedPortfolio::json).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }
}
