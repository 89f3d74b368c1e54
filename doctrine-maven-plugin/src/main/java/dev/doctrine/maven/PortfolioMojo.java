package dev.doctrine.maven;

import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.portfolio.PortfolioSummary;
import dev.doctrine.portfolio.PortfolioText;
import dev.doctrine.portfolio.PortfolioWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Assesses many declarations, such as those of all projects of a ministry, into {@code portfolio.csv}, {@code portfolio.jsonl}
 * and {@code portfolio.html}. Refuses nothing: it shows what {@code check} would say of each. Runs without a pom too.
 */
@Mojo(name = "portfolio", aggregator = true, requiresProject = false, threadSafe = true)
public final class PortfolioMojo extends AbstractMojo {

    /**
     * The declarations: a folder, which is searched for {@code hosting.yaml}, {@code .yml} and {@code .json} with all
     * below it, but for {@code .git}, {@code node_modules}, {@code target} beside a pom, and symbolic links; or a file with
     * the path of one declaration a line. Relative paths begin where Maven is started.
     */
    @Parameter(property = "doctrine.portfolio", required = true)
    private String portfolio;

    /** The folder to write to; by default {@code target/doctrine/portfolio} where Maven is started. */
    @Parameter(property = "doctrine.portfolio.output", defaultValue = "target/doctrine/portfolio")
    private String output;

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

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException {
        Options options = Options.parse(lang, today);
        BuildFailures refusals = new BuildFailures(options.locale());
        Path root = ReactorTop.executionRoot(session);
        PortfolioFiles files = new PortfolioFiles(root.resolve(output).normalize(), refusals);
        files.removeAll();
        Rules rules = Rules.ofView(today, layers, options, session, plugin.getArtifacts(), refusals);
        List<PortfolioEntry> candidates = PortfolioFinder.find(root, portfolio, refusals);
        Portfolio against = new Portfolio(rules.doctrine(), rules.policy(), rules.today());
        PortfolioSummary summary =
                files.write(against, options.fileLocale(), writer -> assess(candidates, against, writer));
        PortfolioText text = new PortfolioText(summary, options.locale(), new MavenStyle());
        text.lines().forEach(getLog()::info);
        text.damage().forEach(getLog()::warn);
        getLog().info(new PluginMessages(options.locale()).portfolioWritten(files.folder()));
    }

    private void assess(List<PortfolioEntry> candidates, Portfolio against, PortfolioWriter writer) throws IOException {
        try (ProgressBar bar = ProgressBar.of(session, candidates.size())) {
            OrderedExecutor.OF_DECLARATIONS.inOrder(
                    candidates, PortfolioEntry::size, candidate -> candidate.assess(against), (candidate, reading) -> {
                        writer.add(candidate.path(), reading);
                        bar.step();
                    });
        }
    }
}
