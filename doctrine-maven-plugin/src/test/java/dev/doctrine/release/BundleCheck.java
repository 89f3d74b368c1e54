package dev.doctrine.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is wrong with a bundle: faults, with which it is none, and what Maven Central would refuse, which a rehearsal may still lack.
 */
record BundleCheck(List<String> faults, List<String> lacks) {

    private static final String THIRD_PARTY = "META-INF/THIRD-PARTY.txt";

    static BundleCheck of(Bundle bundle, List<Component> components) throws IOException {
        BundleCheck check = new BundleCheck(new ArrayList<>(), new ArrayList<>());
        Set<String> known = new TreeSet<>();
        for (Component component : components) {
            for (String file : component.files()) {
                check.file(bundle, file, known);
            }
            check.pom(bundle, component);
            if (bundle.files().keySet().containsAll(component.files())) {
                check.jars(bundle, component);
            }
        }
        bundle.files().keySet().stream()
                .filter(file -> !known.contains(file))
                .forEach(file -> check.faults.add(file + ": nobody asked for it."));
        return check;
    }

    private void file(Bundle bundle, String file, Set<String> known) {
        known.add(file);
        known.add(file + ".asc");
        byte[] bytes = bundle.files().get(file);
        if (bytes == null) {
            faults.add(file + ": it is missing.");
            return;
        }
        Bundle.CHECKSUMS.forEach((ending, algorithm) -> {
            known.add(file + ending);
            if (!Arrays.equals(bundle.files().get(file + ending), Bundle.checksum(algorithm, bytes))) {
                faults.add(file + ending + ": it is missing, or is not the checksum of the file.");
            }
        });
        if (!bundle.files().containsKey(file + ".asc")) {
            lacks.add(file + ".asc: it is not signed; -Dgpg.keyname=… signs.");
        }
    }

    private void pom(Bundle bundle, Component component) throws IOException {
        String file = component.folder() + component.baseName() + ".pom";
        byte[] bytes = bundle.files().get(file);
        if (bytes == null) {
            return; // said already
        }
        PomFile pom = PomFile.read(bytes);
        for (String element : List.of("name", "description")) {
            if (pom.text(element).isEmpty()) {
                faults.add(file + ": it has no <" + element + ">.");
            }
        }
        for (List<String> path : List.of(
                List.of("url"),
                List.of("licenses", "license", "name"),
                List.of("developers", "developer", "name"),
                List.of("scm", "url"),
                List.of("scm", "connection"))) {
            if (pom.text(path.toArray(String[]::new)).isEmpty()) {
                lacks.add(file + ": it has no <" + String.join("><", path) + ">.");
            }
        }
        if (component.version().endsWith("-SNAPSHOT")) {
            lacks.add(file + ": " + component.version() + " is no version of a release.");
        }
        if (!pom.text("version").orElse("").equals(component.version())) {
            faults.add(file + ": its version is not " + component.version() + ".");
        }
        standsAlone(file, pom);
    }

    /** Whoever uses a release needs what it needs to run, and nothing that only its build needed. */
    private void standsAlone(String file, PomFile pom) {
        for (String element : List.of("parent", "dependencyManagement", "build")) {
            if (pom.text(element).isPresent()) {
                faults.add(file + ": it has a <" + element + ">, which only the build needs.");
            }
        }
        pom.items("dependencies", "dependency").stream()
                .filter(dependency -> dependency.text("scope").orElse("").equals("test"))
                .forEach(dependency -> faults.add(file + ": it names " + dependency.coordinates("groupId", "artifactId")
                        + ", which only the tests need."));
    }

    private void jars(Bundle bundle, Component component) throws IOException {
        String base = component.folder() + component.baseName();
        SortedMap<String, byte[]> jar = entries(bundle, base + ".jar");
        require(base + ".jar", jar, "META-INF/LICENSE"::equals, "the licence");
        require(
                base + "-sources.jar",
                entries(bundle, base + "-sources.jar"),
                name -> name.endsWith(".java"),
                "sources");
        require(base + "-javadoc.jar", entries(bundle, base + "-javadoc.jar"), "index.html"::equals, "Javadoc");
        Set<String> components = new TreeSet<>();
        for (PomFile part :
                PomFile.read(bundle.files().get(base + "-cyclonedx.xml")).items("components", "component")) {
            components.add(part.coordinates("group", "name"));
        }
        if (components.isEmpty()) {
            faults.add(base + "-cyclonedx.xml: it names no component.");
        }
        // Only the plugin's jar holds what others wrote.
        if (jar.keySet().stream().anyMatch(name -> name.startsWith("dev/doctrine/shaded/"))) {
            require(base + ".jar", jar, "META-INF/NOTICE"::equals, "the notices of what is shaded");
            require(base + ".jar", jar, THIRD_PARTY::equals, "the list of what is shaded");
            needsNoOther(base + ".pom", PomFile.read(bundle.files().get(base + ".pom")));
            Set<String> listed = listed(jar.getOrDefault(THIRD_PARTY, new byte[0]));
            if (!listed.equals(components)) {
                faults.add(base + ".jar!" + THIRD_PARTY + ": it lists " + listed + ", the SBOM " + components + ".");
            }
        }
    }

    private void needsNoOther(String file, PomFile pom) {
        pom.items("dependencies", "dependency").stream()
                .filter(dependency ->
                        !dependency.text("scope").orElse("compile").equals("provided"))
                .forEach(dependency -> faults.add(file + ": it names " + dependency.coordinates("groupId", "artifactId")
                        + ", although the jar needs no other."));
    }

    private void require(String file, Map<String, byte[]> entries, Predicate<String> name, String what) {
        if (entries.keySet().stream().noneMatch(name)) {
            faults.add(file + ": it does not hold " + what + ".");
        }
    }

    private static Set<String> listed(byte[] text) {
        Set<String> listed = new TreeSet<>();
        new String(text, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("[^ :]+:[^ :]+:[^ :]+"))
                .forEach(listed::add);
        return listed;
    }

    private static SortedMap<String, byte[]> entries(Bundle bundle, String jar) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(bundle.files().get(jar)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
