package dev.doctrine.maven;

import dev.doctrine.report.terminal.ExplainReport;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
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

    /**
     * Layers over the built-in doctrine, the lowest first: files, relative to the top of the reactor;
     * {@code classpath:path/in/a/jar.yaml}; or {@code artifact:groupId:artifactId} among the plugin's dependencies.
     */
    @Parameter(property = "doctrine.layers")
    private @Nullable List<String> layers;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.parse(lang, today);
        BuildFailures refusals = new BuildFailures(options.locale());
        Rules rules = Rules.ofView(today, layers, options, session, plugin.getArtifacts(), refusals);
        List<Hosting> hostings = Hosting.ofReactor(session, declaration, rules, refusals);
        if (hostings.isEmpty()) {
            ModuleFolder top = ModuleFolder.of(session.getTopLevelProject(), session);
            throw refusals.missing(top.upToTop());
        }
        for (Hosting hosting : hostings) {
            new ExplainReport(hosting.assessment(), options.locale(), new MavenStyle())
                    .lines()
                    .forEach(getLog()::info);
        }
    }
}
