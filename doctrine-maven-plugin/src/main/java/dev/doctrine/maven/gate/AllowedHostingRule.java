package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.Output;
import javax.inject.Inject;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerLogger;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The same check as a rule of maven-enforcer, for those who gather their rules there. It asks what the properties of the
 * project ask:
 *
 * <pre>{@code
 * <requireAllowedHosting/>
 * }</pre>
 *
 * <p>Named in {@code META-INF/plexus/components.xml}, because Maven up to 3.9.5 overlooks annotated classes of Java 17. The
 * enforcer knows this form of a rule from 3.2.1 on; {@link RequireAllowedHosting} is for older ones.
 */
public final class AllowedHostingRule extends AbstractEnforcerRule {

    private final MavenSession session;
    private final MavenProject project;

    /** The rule for a module of this build. */
    @Inject
    public AllowedHostingRule(MavenSession session, MavenProject project) {
        this.session = session;
        this.project = project;
    }

    @Override
    public void execute() throws EnforcerRuleException {
        EnforcerLogger log = getLog();
        EnforcedCheck.run(
                session,
                project,
                new Output(
                        log.isInfoEnabled() ? line -> log.info(line) : null,
                        log.isWarnEnabled() ? line -> log.warn(line) : null));
    }
}
