package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.Output;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.enforcer.rule.api.EnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.enforcer.rule.api.EnforcerRuleHelper;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.jspecify.annotations.Nullable;

/**
 * The same check as a rule of maven-enforcer, for those who gather their rules there. It asks what the properties of the
 * project ask, and is named by its class, because Maven up to 3.9.5 overlooks annotated classes of Java 17:
 *
 * <pre>{@code
 * <requireAllowedHosting implementation="dev.doctrine.maven.gate.RequireAllowedHosting"/>
 * }</pre>
 */
@SuppressWarnings("deprecation") // the newer form of a rule is found by its annotation only
public final class RequireAllowedHosting implements EnforcerRule {

    @Override
    public void execute(EnforcerRuleHelper helper) throws EnforcerRuleException {
        try {
            MavenSession session = (MavenSession) Objects.requireNonNull(helper.evaluate("${session}"));
            MavenProject project = (MavenProject) Objects.requireNonNull(helper.evaluate("${project}"));
            new Gate(session, List.of(), Output.of(helper.getLog())).check(project, Parameters.of(project, session));
        } catch (InvalidPathException e) {
            throw new EnforcerRuleException(
                    new BuildFailures(Locale.getDefault())
                            .nameCannotBeWritten(e)
                            .getMessage(),
                    e);
        } catch (MojoFailureException | MojoExecutionException e) {
            throw new EnforcerRuleException(e.getMessage(), e);
        } catch (ExpressionEvaluationException e) {
            throw new EnforcerRuleException("Maven does not tell which project is built", e);
        }
    }

    @Override
    public boolean isCacheable() {
        return false;
    }

    @Override
    public boolean isResultValid(@Nullable EnforcerRule cached) {
        return false;
    }

    @Override
    public @Nullable String getCacheId() {
        return null;
    }
}
