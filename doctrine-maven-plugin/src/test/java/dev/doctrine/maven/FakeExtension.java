package dev.doctrine.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.doctrine.maven.gate.DoctrineExtension;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.maven.AbstractMavenLifecycleParticipant;

/** A core extension that does nothing, for the attacks in {@code src/attacks}. */
public final class FakeExtension extends AbstractMavenLifecycleParticipant {

    /** Its jar, in which it has the name by which Maven knows the true one. */
    public static byte[] jar() throws IOException {
        String components = "META-INF/plexus/components.xml";
        String own = FakeExtension.class.getName();
        ClassLoader loader = FakeExtension.class.getClassLoader();
        try (InputStream file = loader.getResourceAsStream(own.replace('.', '/') + ".class");
                InputStream xml = DoctrineExtension.class.getClassLoader().getResourceAsStream(components)) {
            String text = new String(xml.readAllBytes(), UTF_8).replace(DoctrineExtension.class.getName(), own);
            return FakePlugin.jar(
                    Map.of(own.replace('.', '/') + ".class", file.readAllBytes(), components, text.getBytes(UTF_8)));
        }
    }
}
