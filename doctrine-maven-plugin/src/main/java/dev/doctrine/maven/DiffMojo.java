package dev.doctrine.maven;

import dev.doctrine.comparison.DoctrineComparer;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.RequiredLayer;
import dev.doctrine.report.ComparisonReport;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares two doctrines: what they state otherwise, and which decisions flip. The one has the layers of
 * {@code doctrine.before}, the other those of {@code doctrine.layers}. Runs without a pom too.
 */
@Mojo(name = "diff", aggregator = true, requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    /** The layers of the doctrine to compare with; by default none, which is the built-in doctrine. */
    @Parameter(property = "doctrine.before")
    private @Nullable List<String> before;

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
    public void execute() throws MojoExecutionException {
        Options options = Options.parse(lang, null);
        List<RequiredLayer> required =
                Parameters.members(before).stream().map(RequiredLayer::at).toList();
        Doctrine one = Rules.layered(required, options, session, plugin.getArtifacts());
        Doctrine other = Rules.ownersDoctrine(layers, options, session, plugin.getArtifacts());
        ComparisonReport report = new ComparisonReport(options.locale(), new MavenStyle());
        report.lines(DoctrineComparer.compare(one, other)).forEach(getLog()::info);
    }
}
