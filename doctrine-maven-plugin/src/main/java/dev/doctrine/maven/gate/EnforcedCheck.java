package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.Output;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The check of a module as both forms of the rule of maven-enforcer run it. */
final class EnforcedCheck {

    private EnforcedCheck() {}

    /**
     * Checks a module by what the properties of its project ask.
     *
     * @throws EnforcerRuleException if the build is refused
     */
    static void run(MavenSession session, MavenProject project, Output output) throws EnforcerRuleException {
        try {
            new Gate(session, List.of(), output).check(project, Parameters.of(project, session));
        } catch (InvalidPathException e) {
            throw new EnforcerRuleException(
                    new BuildFailures(Locale.getDefault())
                            .nameCannotBeWritten(e)
                            .getMessage(),
                    e);
        } catch (MojoFailureException | MojoExecutionException e) {
            throw new EnforcerRuleException(e.getMessage(), e);
        }
    }
}
