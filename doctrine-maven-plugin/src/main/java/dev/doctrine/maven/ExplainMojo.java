package dev.doctrine.maven;

import dev.doctrine.report.ExplainReport;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains each decision about each environment: what is declared, what is required, why, and what else would be allowed.
 * Runs once for the whole reactor, and without a pom too.
 */
@Mojo(name = "explain", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The declaration, relative to the top of the reactor; without it, that of each module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.parse(lang, today);
        List<Hosting> hostings = Hosting.ofReactor(session, declaration, options);
        if (hostings.isEmpty()) {
            ModuleFolder top = ModuleFolder.of(session.getTopLevelProject(), session);
            throw new Refusals(options.locale()).missing(top.upToTop());
        }
        for (Hosting hosting : hostings) {
            new ExplainReport(hosting.assessment(), options.locale(), new MavenStyle())
                    .lines()
                    .forEach(getLog()::info);
        }
    }
}
