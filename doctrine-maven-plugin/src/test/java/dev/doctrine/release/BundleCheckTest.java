package dev.doctrine.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle that lacks a part is no bundle. */
class BundleCheckTest {

    private static final String FOLDER = "dev/doctrine/doctrine-maven-plugin/1.0/";
    private static final String JAR = FOLDER + "doctrine-maven-plugin-1.0.jar";
    private static final String POM = FOLDER + "doctrine-maven-plugin-1.0.pom";
    private static final String SBOM = FOLDER + "doctrine-maven-plugin-1.0-cyclonedx.xml";

    @TempDir
    private Path root;

    private List<Component> components;

    @BeforeEach
    void build() throws IOException {
        components = Component.of(root, "1.0");
        for (Component component : components) {
            write(
                    component.target().resolve("published-pom.xml"),
                    ("<project><name>n</name><description>d</description><version>1.0</version><url>u</url>"
                                    + "<licenses><license><name>l</name></license></licenses>"
                                    + "<developers><developer><name>n</name></developer></developers>"
                                    + "<scm><url>s</url><connection>c</connection></scm>"
                                    + "<dependencies>" + dependency("provided") + "</dependencies></project>")
                            .getBytes(StandardCharsets.UTF_8));
            write(component, ".jar", jar("dev/doctrine/shaded/A.class", "a:b:2"));
            write(component, "-sources.jar", jar("A.java", ""));
            write(component, "-javadoc.jar", jar("index.html", ""));
            write(component, "-cyclonedx.json", "{}".getBytes(StandardCharsets.UTF_8));
            write(component, "-cyclonedx.xml", sbom("2"));
            for (String file : component.files()) {
                write(component.signature(file), new byte[] {1});
            }
        }
    }

    @Test
    void whatIsCompleteIsReady() throws IOException {
        assertEquals(new BundleCheck(List.of(), List.of()), check(Bundle.collect(components, true)));
    }

    @Test
    void theZipHoldsWhatWasCollected() throws IOException {
        Bundle bundle = Bundle.collect(components, true);
        bundle.write(root.resolve("target/bundle.zip"));

        assertEquals(
                bundle.files().keySet(),
                Bundle.read(root.resolve("target/bundle.zip")).files().keySet());
        assertEquals(
                List.of(), check(Bundle.read(root.resolve("target/bundle.zip"))).faults());
    }

    @Test
    void everyFileIsMissedAndEveryChecksumCompared() throws IOException {
        SortedMap<String, byte[]> complete = Bundle.collect(components, true).files();
        for (String file : complete.keySet()) {
            SortedMap<String, byte[]> files = new TreeMap<>(complete);
            files.remove(file);
            BundleCheck check = check(new Bundle(files));
            List<String> said = file.endsWith(".asc") ? check.lacks() : check.faults();
            assertTrue(said.stream().anyMatch(fault -> fault.startsWith(file + ": ")), file);
        }
        SortedMap<String, byte[]> files = new TreeMap<>(complete);
        files.put(JAR + ".sha1", new byte[] {0});
        assertTrue(check(new Bundle(files)).faults().get(0).startsWith(JAR + ".sha1: "));
    }

    @Test
    void aSignatureOfAnEarlierBuildIsLeftOut() throws IOException {
        Bundle bundle = Bundle.collect(components, false);

        assertTrue(bundle.files().keySet().stream().noneMatch(file -> file.endsWith(".asc")));
        assertEquals(
                components.stream()
                        .mapToLong(component -> component.files().size())
                        .sum(),
                check(bundle).lacks().size());
    }

    @Test
    void whatIsShadedIsListedAsTheSbomHasIt() throws IOException {
        Files.write(components.get(1).built(SBOM), sbom("3"));

        assertEquals(
                List.of(JAR + "!META-INF/THIRD-PARTY.txt: it lists [a:b:2], the SBOM [a:b:3]."),
                check(Bundle.collect(components, true)).faults());
    }

    @Test
    void theJarHoldsItsLicence() throws IOException {
        Files.write(components.get(1).built(JAR), zip(Map.of("A.class", "")));

        assertEquals(
                List.of(JAR + ": it does not hold the licence."),
                check(Bundle.collect(components, true)).faults());
    }

    @Test
    void anAddressThatThePomLacksIsNamed() throws IOException {
        BundleCheck check = checkWithPom("<url>u</url><licenses>", "<licenses>");

        assertEquals(new BundleCheck(List.of(), List.of(POM + ": it has no <url>.")), check);
    }

    @Test
    void whatOnlyTheBuildNeedsIsNotPublished() throws IOException {
        assertEquals(
                List.of(POM + ": it has a <parent>, which only the build needs."),
                checkWithPom("<project>", "<project><parent><version>1.0</version></parent>")
                        .faults());
        assertEquals(
                List.of(POM + ": it has a <dependencyManagement>, which only the build needs."),
                checkWithPom(
                                "<dependencies>",
                                "<dependencyManagement><dependencies>" + dependency("import")
                                        + "</dependencies></dependencyManagement><dependencies>")
                        .faults());
    }

    @Test
    void whatIsShadedOrForTestsIsNoDependency() throws IOException {
        String shaded = POM + ": it names g:a:3, although the jar needs no other.";
        assertEquals(
                List.of(shaded),
                checkWithPom(dependency("provided"), dependency("compile")).faults());
        assertEquals(
                List.of(POM + ": it names g:a:3, which only the tests need.", shaded),
                checkWithPom(dependency("provided"), dependency("test")).faults());
    }

    /** The check of a bundle in whose plugin's pom one text stands in the place of another. */
    private BundleCheck checkWithPom(String text, String instead) throws IOException {
        Path pom = components.get(1).built(POM);
        String before = Files.readString(pom);
        assertTrue(before.contains(text));
        Files.writeString(pom, before.replace(text, instead));
        BundleCheck check = check(Bundle.collect(components, true));
        Files.writeString(pom, before);
        return check;
    }

    private static String dependency(String scope) {
        return "<dependency><groupId>g</groupId><artifactId>a</artifactId><version>3</version><scope>" + scope
                + "</scope></dependency>";
    }

    private BundleCheck check(Bundle bundle) throws IOException {
        return BundleCheck.of(bundle, components);
    }

    private static void write(Component component, String part, byte[] bytes) throws IOException {
        write(component.target().resolve(component.baseName() + part), bytes);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] sbom(String version) {
        return ("<bom><components><component><group>a</group><name>b</name><version>" + version
                        + "</version></component></components></bom>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jar(String name, String thirdParty) throws IOException {
        return zip(Map.of(
                name, "", "META-INF/LICENSE", "l", "META-INF/NOTICE", "n", "META-INF/THIRD-PARTY.txt", thirdParty));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
