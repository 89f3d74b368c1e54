package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Reading;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the policy of the build server: the file beside the extension, the one that the environment names, or the one
 * that a property names. Several that differ are refused, because nobody may put another policy in the place of the
 * server's.
 */
final class PolicyFinder {

    /** The file's name beside the extension's jar. */
    static final String FILE = "doctrine-policy.yaml";

    static final String VARIABLE = "DOCTRINE_POLICY";

    static final String PROPERTY = "doctrine.policy";

    private PolicyFinder() {}

    /**
     * The policy that holds in this session.
     *
     * @param folder from where files of layers are found: that of the policy, else the root of the repository
     */
    record Found(Policy policy, Path folder) {}

    /**
     * Finds it; {@link Policy#NONE} where nobody gives one.
     *
     * @throws MojoExecutionException if there is one that is not right, or more than one
     */
    static Found find(MavenSession session, Path top, BuildFailures refusals) throws MojoExecutionException {
        Set<Path> named = new LinkedHashSet<>(BuildSession.of(session).policies());
        // Not session.getSystemProperties(): there, -Denv.DOCTRINE_POLICY=... would take the variable's place.
        add(System.getenv(VARIABLE), top, named);
        add(session.getUserProperties().getProperty(PROPERTY), top, named);
        if (System.getProperty(PROPERTY) != null) {
            add(System.getProperty(PROPERTY), top, named);
            // Maven 3 puts what its command line says in the place of what MAVEN_OPTS said.
            String argument = "-D" + PROPERTY + "=";
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(given -> given.startsWith(argument))
                    .forEach(given -> add(given.substring(argument.length()), top, named));
        }
        if (named.isEmpty()) {
            return new Found(Policy.NONE, top);
        }
        if (named.size() > 1) {
            throw refusals.severalPolicies(named);
        }
        Path file = named.iterator().next();
        Reading<Policy> reading = InputFile.read(file, String.valueOf(file.getFileName()), PolicyReader::read);
        if (reading instanceof Reading.Accepted<Policy> accepted) {
            return new Found(
                    accepted.value(), top.resolve(file).resolveSibling("").normalize());
        }
        throw refusals.badPolicy(file, ((Reading.Refused<Policy>) reading).complaints());
    }

    private static void add(@Nullable String path, Path top, Set<Path> named) {
        if (path != null) {
            named.add(top.resolve(new File(path).toPath()).normalize());
        }
    }
}
