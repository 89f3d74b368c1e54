package dev.doctrine.maven.gate;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The jar that Maven loads the core extension from, and what stands beside it. */
final class OwnJar {

    private OwnJar() {}

    /** The jar that this very class comes from. */
    static Path path() {
        try {
            return Path.of(OwnJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw unknown(e);
        }
    }

    /**
     * The policies beside it. One that stands there is the build server's own: no variable and no property replaces it, nor
     * does the same extension in another jar, which Maven would load in the place of the server's.
     */
    static Set<Path> policies() {
        Set<Path> policies = new LinkedHashSet<>();
        String own = DoctrineExtension.class.getName().replace('.', '/') + ".class";
        try {
            for (URL place : Collections.list(OwnJar.class.getClassLoader().getResources(own))) {
                if (place.openConnection() instanceof JarURLConnection jar) {
                    Path path = Path.of(jar.getJarFileURL().toURI());
                    addPolicyBeside(path, policies);
                    // If Maven reaches the jar by a link, the policy may stand beside the jar that the link leads to.
                    addPolicyBeside(path.toRealPath(), policies);
                }
            }
            return policies;
        } catch (IOException | URISyntaxException e) {
            throw unknown(e);
        }
    }

    private static void addPolicyBeside(Path jar, Set<Path> policies) {
        Path policy = jar.resolveSibling(PolicyFinder.FILE);
        // A broken link counts, because it is a policy that cannot be read.
        if (Files.exists(policy, LinkOption.NOFOLLOW_LINKS)) {
            policies.add(policy);
        }
    }

    private static IllegalStateException unknown(Exception cause) {
        return new IllegalStateException("This extension does not know where its jar is", cause);
    }
}
