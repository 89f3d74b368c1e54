package dev.doctrine.maven;

import dev.doctrine.comparison.DeclarationComparer;
import dev.doctrine.comparison.DoctrineComparer;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.terminal.ComparisonReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares two doctrines: what they state otherwise, and which decisions flip. The one has the layers of
 * {@code doctrine.before}, the other those of {@code doctrine.layers}. With {@code doctrine.portfolio}, also
 * which declarations get another verdict, and from which outcome. Refuses nothing, and runs without a pom too.
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

    /** Declarations to compare the verdicts of, as for the goal {@code portfolio}. */
    @Parameter(property = "doctrine.portfolio")
    private @Nullable String portfolio;

    /** The day on which they are assessed, such as {@code 2027-01-31}; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException {
        Options options = Options.parse(lang, today);
        BuildFailures refusals = new BuildFailures(options.locale());
        Doctrine one = Rules.layered(before, session, plugin.getArtifacts(), refusals);
        Doctrine other = Rules.ownersDoctrine(layers, options, session, plugin.getArtifacts());
        ComparisonReport report = new ComparisonReport(options.locale(), new MavenStyle());
        report.lines(DoctrineComparer.compare(one, other)).forEach(getLog()::info);
        if (portfolio != null) {
            Policy policy = BuildSession.of(session).policy(session, refusals).policy();
            compare(
                    PortfolioFinder.find(ReactorTop.executionRoot(session), portfolio, refusals),
                    new DeclarationComparer(one, other, policy, options.today()),
                    report);
        }
    }

    private void compare(List<PortfolioEntry> declarations, DeclarationComparer comparer, ComparisonReport report)
            throws MojoExecutionException {
        AtomicLong changed = new AtomicLong();
        try {
            OrderedExecutor.OF_DECLARATIONS.inOrder(
                    declarations,
                    PortfolioEntry::size,
                    candidate -> candidate.compare(comparer),
                    (candidate, change) -> {
                        report.lines(change).forEach(getLog()::info);
                        if (change.changesVerdict()) {
                            changed.incrementAndGet();
                        }
                    });
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        getLog().info(report.total(declarations.size(), changed.get()));
    }
}
