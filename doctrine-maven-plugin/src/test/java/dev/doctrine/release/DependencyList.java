package dev.doctrine.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** DEPENDENCIES.md: the names at the beginning of its lines, and of those in the plugin's jar the size in KB. */
record DependencyList(Map<String, Optional<Integer>> lines) {

    static final String FILE = "DEPENDENCIES.md";
    private static final Pattern LINE = Pattern.compile("\\| (`[^|]*`) \\|(?: (\\d+) \\|)? [^|]+ \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    /** Where the jar has what the list names: the longest that an entry begins with. */
    private static final Map<String, String> PLACES = Map.of(
            "dev/doctrine/", "doctrine-core",
            "dev/doctrine/shaded/jackson/", "jackson-core",
            "dev/doctrine/shaded/commons/lang3/", "commons-lang3",
            "dev/doctrine/shaded/commons/text/", "commons-text",
            "dev/doctrine/shaded/j2html/", "j2html",
            "dev/doctrine/shaded/snakeyaml/", "snakeyaml",
            "dev/doctrine/shaded/maven/", "maven-shared-utils",
            "org/apache/maven/doxia/", "doxia-sink-api",
            "org/apache/maven/reporting/", "maven-reporting-api");

    static DependencyList read(Path root) throws IOException {
        Map<String, Optional<Integer>> lines = new TreeMap<>();
        for (String line : Files.readAllLines(root.resolve(FILE))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                Matcher name = NAME.matcher(matcher.group(1));
                while (name.find()) {
                    lines.put(
                            name.group(1), Optional.ofNullable(matcher.group(2)).map(Integer::valueOf));
                }
            }
        }
        return new DependencyList(lines);
    }

    /** What the jar holds and the list does not, or in another size: by more than a tenth, and more than 4 KB. */
    List<String> faults(byte[] jar) throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> sizes = sizes(jar, faults);
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            int said = lines.getOrDefault(size.getKey(), Optional.empty()).orElse(0);
            int difference = Math.abs(size.getValue() - said);
            if (difference > 4 && difference * 10 > said) {
                faults.add(FILE + ": it says " + said + " KB of " + size.getKey() + ", the jar has " + size.getValue()
                        + ".");
            }
        }
        return faults;
    }

    private static Map<String, Integer> sizes(byte[] jar, List<String> faults) throws IOException {
        Map<String, Long> bytes = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                in.readAllBytes();
                in.closeEntry();
                String name = entry.getName();
                // The jar's own description is about it, and none of its parts.
                if (entry.isDirectory() || name.startsWith("META-INF/")) {
                    continue;
                }
                Optional<String> part = PLACES.keySet().stream()
                        .filter(name::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .map(PLACES::get);
                long size = entry.getCompressedSize();
                part.ifPresent(known -> bytes.merge(known, size, Long::sum));
                if (part.isEmpty()) {
                    faults.add(FILE + ": the jar holds " + name + ", of which it says nothing.");
                }
            }
        }
        Map<String, Integer> sizes = new TreeMap<>();
        bytes.forEach((name, size) -> sizes.put(name, Math.toIntExact(size / 1024)));
        return sizes;
    }
}
