package dev.doctrine.maven;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.Expectation;
import dev.doctrine.expectation.ExpectationReader;
import dev.doctrine.report.terminal.ExpectationReport;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Tests the effective doctrine by what its author expects of declarations. Fails on an expectation that is not met, and on a
 * failing outcome that nobody expected. Runs without a pom too.
 */
@Mojo(name = "test-doctrine", aggregator = true, requiresProject = false, threadSafe = true)
public final class TestDoctrineMojo extends AbstractMojo {

    /** Files of expectations, relative to the top of the reactor. */
    @Parameter(property = "doctrine.expectations", required = true)
    private List<String> expectations;

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
        BuildFailures refusals = new BuildFailures(options.locale());
        if (expectations.isEmpty()) {
            // What tests nothing does not pass.
            throw refusals.badParameter("doctrine.expectations", "", "<file>.yaml");
        }
        Doctrine doctrine = Rules.ownersDoctrine(layers, options, session, plugin.getArtifacts());
        List<Expectation> all = new ArrayList<>();
        for (String name : Parameters.members(expectations)) {
            Path file = BuildSession.of(session).top().resolve(name).normalize();
            all.addAll(refusals.accepted(
                    InputFile.read(file, name, (path, bytes) -> ExpectationReader.read(path, bytes, doctrine))));
        }
        DoctrineTest test = DoctrineTest.run(doctrine, all);
        List<String> lines = new ExpectationReport(test, options.locale(), new MavenStyle()).lines();
        if (!test.passes()) {
            throw refusals.doctrineTestFailed(lines);
        }
        lines.forEach(getLog()::info);
    }
}
