package dev.doctrine.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Maven plugin of one goal that does nothing, for the attacks in {@code src/attacks}. */
public record FakePlugin(String groupId, String artifactId, String version, String goal) {

    /** Puts the plugin, whose prefix is {@code doctrine}, into a local repository. */
    public void install(LocalRepository repository) throws IOException {
        String mojo = FakeMojo.class.getName().replace('.', '/') + ".class";
        try (InputStream bytes = FakePlugin.class.getClassLoader().getResourceAsStream(mojo)) {
            repository.install(
                    groupId,
                    artifactId,
                    version,
                    "jar",
                    jar(Map.of(
                            mojo,
                            bytes.readAllBytes(),
                            "META-INF/maven/plugin.xml",
                            descriptor().getBytes(UTF_8))));
        }
    }

    /** A jar with these entries. */
    public static byte[] jar(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String descriptor() {
        return """
                <plugin>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <version>%s</version>
                    <goalPrefix>doctrine</goalPrefix>
                    <inheritedByDefault>true</inheritedByDefault>
                    <mojos>
                        <mojo>
                            <goal>%s</goal>
                            <phase>validate</phase>
                            <requiresProject>false</requiresProject>
                            <implementation>%s</implementation>
                            <language>java</language>
                            <instantiationStrategy>per-lookup</instantiationStrategy>
                            <threadSafe>true</threadSafe>
                        </mojo>
                    </mojos>
                </plugin>
                """.formatted(groupId, artifactId, version, goal, FakeMojo.class.getName());
    }
}
