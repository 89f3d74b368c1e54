package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.yaml.Nearest;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Refuses our properties that are set to nothing, or whose names are misspelt: neither must drop what somebody asks for. Maven
 * takes an empty list for one that is not given, and passes over names that nobody reads.
 *
 * <p>A name that is like none of ours belongs to somebody else, as the version of this plugin in a property of a pom does.
 */
public final class OwnProperties {

    private static final String OURS = "doctrine.";

    /** What stands behind the prefix; a test holds it against the parameters of all goals. */
    static final Set<String> NAMES = Set.of(
            "artifact",
            "assessment",
            "attestation",
            "attestation.key",
            "attestation.policies",
            "attestation.publicKeys",
            "attestation.unsigned",
            "before",
            "declaration",
            "enforcement",
            "evidence",
            "evidence.roots",
            "expectations",
            "init.classification",
            "init.hosting",
            "init.kind",
            "init.layer",
            "init.offer",
            "init.owner",
            "init.reason",
            "lang",
            "layers",
            "missing",
            "offer",
            "policy",
            "portfolio",
            "portfolio.knownRefusals",
            "portfolio.output",
            "project",
            "reports",
            "schema.output",
            "resource",
            "skip",
            "skip.reason",
            "today",
            "undetermined",
            "warningDays");

    private OwnProperties() {}

    /** The names of all properties that are read somewhere. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        NAMES.forEach(name -> names.add(OURS + name));
        return names;
    }

    /**
     * Refuses those of the command line, and those of the system.
     *
     * @throws MojoExecutionException if one is set to nothing, or misspelt
     */
    public static void refuse(MavenSession session, BuildFailures failures) throws MojoExecutionException {
        refuse(session.getUserProperties(), failures);
        refuse(session.getSystemProperties(), failures);
    }

    /**
     * Refuses those of a project.
     *
     * @throws MojoExecutionException if one is set to nothing, or misspelt
     */
    static void refuse(Properties properties, BuildFailures failures) throws MojoExecutionException {
        Map<String, String> misspelt = new TreeMap<>();
        // In one order, whatever that of the table is.
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (name.startsWith(OURS)) {
                if (properties.getProperty(name).isBlank()) {
                    throw failures.emptyParameter(name);
                }
                String own = name.substring(OURS.length());
                if (!NAMES.contains(own)) {
                    Nearest.to(own, new TreeSet<>(NAMES)).ifPresent(meant -> misspelt.put(name, OURS + meant));
                }
            }
        }
        if (!misspelt.isEmpty()) {
            throw failures.misspeltParameters(misspelt);
        }
    }
}
