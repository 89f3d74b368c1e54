package dev.doctrine.maven;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.report.terminal.DoctrineReport;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the effective doctrine, layer by layer, with digests: what each layer adds, tightens and loosens, and where sources
 * disagree. Runs without a pom too.
 */
@Mojo(name = "doctrine", aggregator = true, requiresProject = false, threadSafe = true)
public final class DoctrineMojo extends AbstractMojo {

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
        Doctrine doctrine = Rules.ownersDoctrine(layers, options, session, plugin.getArtifacts());
        new DoctrineReport(doctrine, options.locale(), new MavenStyle()).lines().forEach(getLog()::info);
    }
}
