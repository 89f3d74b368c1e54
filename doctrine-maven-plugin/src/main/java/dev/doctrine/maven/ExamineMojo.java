package dev.doctrine.maven;

import dev.doctrine.examination.Examination;
import dev.doctrine.examination.Examiner;
import dev.doctrine.report.terminal.ExaminationReport;
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
 * Examines the effective doctrine over its whole vocabulary: constraints that are dead, shadowed or contradict each other, the
 * offers that remain for each kind of data, and every decision that rests on what no source states. Fails on a finding that
 * the doctrine does not foresee. Runs without a pom too.
 */
@Mojo(name = "examine", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExamineMojo extends AbstractMojo {

    /**
     * Layers over the built-in doctrine, the lowest first: files, relative to the top of the reactor;
     * {@code classpath:path/in/a/jar.yaml}; or {@code artifact:groupId:artifactId} among the plugin's dependencies.
     */
    @Parameter(property = "doctrine.layers")
    private @Nullable List<String> layers;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Options options = Options.parse(lang, null);
        Examination examination =
                Examiner.examine(Rules.ownersDoctrine(layers, options, session, plugin.getArtifacts()));
        ExaminationReport report = new ExaminationReport(examination, options.locale(), new MavenStyle());
        report.lines().forEach(getLog()::info);
        if (!examination.unknown().isEmpty() || !examination.outdated().isEmpty()) {
            throw new BuildFailures(options.locale()).doctrineFindings(report.findings());
        }
    }
}
