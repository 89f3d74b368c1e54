package dev.doctrine.comparison;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Declarations made up from a seed: the same on every machine, and every one of them right. */
final class GeneratedDeclarations {

    private static final List<String> OFFERS =
            List.of("cloud-pi", "cloud-pi-native", "nubo", "sgami", "cloud-prive-secnumcloud", "cloud-commercial");
    private static final List<String> CLASSIFICATIONS =
            List.of("public", "usuel", "sensible", "diffusion-restreinte", "secret");
    private static final List<String> OWNERS = List.of("state", "state", "public-establishment", "private");
    private static final List<String> ENVIRONMENTS = List.of("production", "recette", "test", "development");
    private static final List<String> MORE = List.of(
            "",
            "",
            ", exposure: [rie]",
            ", exposure: [internet]",
            ", availability: 99.5",
            ", regions: 2",
            ", zone: dr, cluster: dedicated",
            ", requires: [france]",
            ", support: { hours: 24x7 }");

    private final Random random;

    private GeneratedDeclarations(long seed) {
        this.random = new Random(seed);
    }

    /** So many declarations from a seed. */
    static List<String> of(int count, long seed) {
        GeneratedDeclarations generator = new GeneratedDeclarations(seed);
        return Stream.generate(generator::next).limit(count).toList();
    }

    private String next() {
        StringBuilder text = new StringBuilder(
                """
                version: 1
                application: { name: Application %d, owner: { name: Direction, kind: %s }, territorial: %b }
                data: { classification: %s }
                environments:
                """.formatted(random.nextInt(1000), one(OWNERS), random.nextBoolean(), one(CLASSIFICATIONS)));
        IntStream.rangeClosed(0, random.nextInt(1 + random.nextInt(ENVIRONMENTS.size())))
                .forEach(i -> text.append(
                        "  %s: { offer: %s%s%s }%n".formatted(ENVIRONMENTS.get(i), one(OFFERS), one(MORE), ownData())));
        return text.toString().replace("\r\n", "\n");
    }

    private String ownData() {
        return random.nextInt(3) == 0 ? ", data: { classification: " + one(CLASSIFICATIONS) + " }" : "";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
