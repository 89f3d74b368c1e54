package dev.doctrine.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the project's declaration targets a hosting offer that the doctrine does not allow for its data.
 * Writes {@code target/doctrine/assessment.json} first.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /**
     * The declaration, relative to the top of the reactor. Without it, {@code hosting.yaml}, {@code .yml} or
     * {@code .json} is looked for in the module's folder, then in its parents up to the top of the reactor.
     */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** What to do where there is no declaration: {@code fail}, as by default, or {@code warn}. A policy may decide. */
    @Parameter(property = "doctrine.missing")
    private @Nullable String missing;

    /**
     * What to do where no source decides about a mandatory constraint: {@code fail}, as by default, or {@code warn}. A
     * policy may decide.
     */
    @Parameter(property = "doctrine.undetermined")
    private @Nullable String undetermined;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. Files are in English then. */
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

    /** How many days before the end of a derogation to warn of it; by default 30. A policy may decide. */
    @Parameter(property = "doctrine.warningDays")
    private @Nullable String warningDays;

    /**
     * The formats in which the assessment is written to {@code target/doctrine}: {@code json}, which always is,
     * {@code sarif}, {@code gitlab}, {@code junit}, {@code html}, {@code markdown}.
     */
    @Parameter(property = "doctrine.reports")
    private @Nullable List<String> reports;

    /** Whether to skip the check. Needs a reason; a policy may forbid it. */
    @Parameter(property = "doctrine.skip")
    private boolean skip;

    /** Why the check is skipped; stands in {@code assessment.json}. */
    @Parameter(property = "doctrine.skip.reason")
    private @Nullable String skipReason;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Parameters parameters = new Parameters(
                declaration,
                missing,
                undetermined,
                lang,
                today,
                Parameters.members(layers),
                warningDays,
                Parameters.members(reports),
                skip,
                skipReason);
        new Gate(session, plugin.getArtifacts(), Output.of(getLog())).checkUnlessChecked(project, parameters);
    }
}
