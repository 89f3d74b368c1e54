package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.BuildFailures;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Refuses our properties that are set to nothing. Maven takes an empty list for one that is not given, so that a variable
 * that a build server does not set would drop a requirement.
 */
public final class EmptyProperties {

    private static final String OURS = "doctrine.";

    private EmptyProperties() {}

    /**
     * Refuses those of the command line, and those of the system.
     *
     * @throws MojoExecutionException if one is set to nothing
     */
    public static void refuse(MavenSession session, BuildFailures failures) throws MojoExecutionException {
        refuse(session.getUserProperties(), failures);
        refuse(session.getSystemProperties(), failures);
    }

    /**
     * Refuses those of a project.
     *
     * @throws MojoExecutionException if one is set to nothing
     */
    static void refuse(Properties properties, BuildFailures failures) throws MojoExecutionException {
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(OURS) && properties.getProperty(name).isBlank()) {
                throw failures.emptyParameter(name);
            }
        }
    }
}
