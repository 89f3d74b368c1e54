package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.InputFile;
import dev.doctrine.maven.build.RealPath;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.policy.Policy;
import dev.doctrine.policy.PolicyReader;
import dev.doctrine.yaml.Reading;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

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
    static Found find(MavenSession session, Path top, BuildFailures failures) throws MojoExecutionException {
        Set<Path> named = new LinkedHashSet<>(BuildSession.of(session).policies());
        // Not session.getSystemProperties(): there, -Denv.DOCTRINE_POLICY=... would take the variable's place.
        String variable = System.getenv(VARIABLE);
        if (variable != null) {
            named.add(path(VARIABLE, variable, top, failures));
        }
        for (String property : properties(session)) {
            named.add(path(PROPERTY, property, top, failures));
        }
        if (named.isEmpty()) {
            return new Found(Policy.NONE, top);
        }
        if (!areOneFile(named)) {
            throw failures.severalPolicies(named);
        }
        Path file = named.iterator().next();
        Reading<Policy> reading = InputFile.read(file, String.valueOf(file.getFileName()), PolicyReader::read);
        if (reading instanceof Reading.Accepted<Policy> accepted) {
            return new Found(
                    accepted.value(), top.resolve(file).resolveSibling("").normalize());
        }
        throw failures.badPolicy(file, reading.complaints());
    }

    /** Whether these paths lead to one file; those that lead nowhere are told apart by their names. */
    private static boolean areOneFile(Set<Path> named) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : named) {
            files.add(RealPath.of(path.toFile()));
        }
        return files.size() == 1;
    }

    /** What the property says, wherever it is set. */
    private static List<String> properties(MavenSession session) {
        List<String> values = new ArrayList<>();
        String given = session.getUserProperties().getProperty(PROPERTY);
        if (given != null) {
            values.add(given);
        }
        String ofSystem = System.getProperty(PROPERTY);
        if (ofSystem != null) {
            values.add(ofSystem);
            // Maven 3 puts what its command line says in the place of what MAVEN_OPTS said.
            String argument = "-D" + PROPERTY + "=";
            for (String input : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
                if (input.startsWith(argument)) {
                    values.add(input.substring(argument.length()));
                }
            }
        }
        return values;
    }

    private static Path path(String name, String value, Path top, BuildFailures failures)
            throws MojoExecutionException {
        if (value.isBlank()) {
            throw failures.emptyParameter(name);
        }
        return top.resolve(new File(value).toPath()).normalize();
    }
}
