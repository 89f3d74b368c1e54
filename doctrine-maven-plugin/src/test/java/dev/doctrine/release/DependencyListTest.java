package dev.doctrine.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** DEPENDENCIES.md says why, of each dependency, and of no other. */
class DependencyListTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void eachDependencyHasItsLine() throws IOException {
        Set<String> declared = new TreeSet<>(Set.of("doctrine-maven-plugin"));
        for (String module : List.of("", "doctrine-core/", "doctrine-maven-plugin/")) {
            PomFile pom = PomFile.read(Files.readAllBytes(ROOT.resolve(module + "pom.xml")));
            Stream.concat(Stream.of(pom), pom.items("profiles", "profile").stream())
                    .flatMap(each -> each.items("dependencies", "dependency").stream())
                    .forEach(each -> declared.add(each.text("artifactId").orElseThrow()));
        }

        assertEquals(declared, DependencyList.read(ROOT).lines().keySet());
    }

    @Test
    void sizesAreThoseOfTheJar() throws IOException {
        byte[] jar = jar("dev/doctrine/shaded/snakeyaml/A.class", 100);

        assertEquals(List.of(), list(100).faults(jar));
        assertEquals(List.of(), list(105).faults(jar));
        assertEquals(
                List.of("DEPENDENCIES.md: it says 150 KB of snakeyaml, the jar has 100."),
                list(150).faults(jar));
        assertEquals(
                List.of("DEPENDENCIES.md: it says 0 KB of snakeyaml, the jar has 100."),
                new DependencyList(Map.of()).faults(jar));
    }

    @Test
    void whatNobodyKnowsIsNamed() throws IOException {
        assertEquals(
                List.of("DEPENDENCIES.md: the jar holds org/other/A.class, of which it says nothing."),
                list(0).faults(jar("org/other/A.class", 1)));
        assertEquals(List.of(), list(0).faults(jar("META-INF/LICENSE", 100)));
    }

    private static DependencyList list(int kilobytes) {
        return new DependencyList(Map.of("snakeyaml", Optional.of(kilobytes)));
    }

    /** What does not get smaller: its compressed size is its size, but for some bytes. */
    private static byte[] jar(String name, int kilobytes) throws IOException {
        byte[] content = new byte[kilobytes * 1024];
        new Random(1).nextBytes(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }
}
