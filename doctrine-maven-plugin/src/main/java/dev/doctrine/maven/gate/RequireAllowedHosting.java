package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.Output;
import java.util.Objects;
import org.apache.maven.enforcer.rule.api.EnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.enforcer.rule.api.EnforcerRuleHelper;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.jspecify.annotations.Nullable;

/**
 * {@link AllowedHostingRule} in the form of a rule that the enforcer takes before 3.2.1. It is named by its class; later
 * enforcers take the newer form by the name of the element, whatever class is named:
 *
 * <pre>{@code
 * <requireAllowedHosting implementation="dev.doctrine.maven.gate.RequireAllowedHosting"/>
 * }</pre>
 */
@SuppressWarnings("deprecation") // older enforcers know no other form
public final class RequireAllowedHosting implements EnforcerRule {

    @Override
    public void execute(EnforcerRuleHelper helper) throws EnforcerRuleException {
        try {
            MavenSession session = (MavenSession) Objects.requireNonNull(helper.evaluate("${session}"));
            MavenProject project = (MavenProject) Objects.requireNonNull(helper.evaluate("${project}"));
            EnforcedCheck.run(session, project, Output.of(helper.getLog()));
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
