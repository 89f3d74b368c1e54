package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.ParameterReader;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.maven.portfolio.KnownRefusalsFile;
import dev.doctrine.maven.portfolio.OrderedExecutor;
import dev.doctrine.maven.portfolio.PortfolioEntry;
import dev.doctrine.maven.portfolio.PortfolioEvidence;
import dev.doctrine.maven.portfolio.PortfolioFiles;
import dev.doctrine.maven.portfolio.PortfolioFinder;
import dev.doctrine.maven.portfolio.ProgressBar;
import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.portfolio.PortfolioSummary;
import dev.doctrine.portfolio.PortfolioText;
import dev.doctrine.portfolio.PortfolioWriter;
import dev.doctrine.portfolio.RefusalList;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Assesses many declarations, such as those of all projects of a ministry, into {@code portfolio.csv}, {@code portfolio.jsonl}
 * and {@code portfolio.html}. Refuses nothing: it shows what {@code check} would say of each. Runs without a pom too.
 */
@Mojo(name = "portfolio", aggregator = true, requiresProject = false, threadSafe = true)
public final class PortfolioMojo extends LayeredGoal implements BuildsNothing {

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

    /**
     * A file to write the known refusals to, for a policy to name; relative paths begin where Maven is started. It must not
     * be there yet. Under a policy that names such a list, only what stands in that and still refuses is written.
     */
    @Parameter(property = "doctrine.portfolio.knownRefusals")
    private @Nullable String knownRefusals;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    /**
     * Whether the repository of each declaration is looked through for where the application really runs: {@code on} or
     * {@code off}.
     */
    @Parameter(property = "doctrine.evidence", defaultValue = "off")
    private String evidence;

    @Override
    void run() throws MojoExecutionException {
        Path folder = Build.executionRoot(session);
        PortfolioFiles files = new PortfolioFiles(folder.resolve(output).normalize(), failures());
        files.removeAll();
        Settings settings = settings(build(), today);
        List<PortfolioEntry> entries = PortfolioFinder.find(folder, portfolio, failures());
        PortfolioEvidence shown = ParameterReader.isOn("doctrine.evidence", evidence, failures())
                ? PortfolioEvidence.of(entries, settings.doctrine().evidence())
                : PortfolioEvidence.none();
        Portfolio against = new Portfolio(settings.doctrine(), settings.policy(), settings.today());
        RefusalList refusals = new RefusalList(settings.policy());
        PortfolioSummary summary = files.write(
                against,
                settings.fileLocale(),
                writer -> assess(entries, entry -> entry.assess(against, shown), writer, refusals));
        PortfolioText text = new PortfolioText(summary, locale(), new MavenStyle());
        show(text.lines());
        text.damage().forEach(getLog()::warn);
        getLog().info(messages().portfolioWritten(files.folder()));
        if (knownRefusals != null) {
            Path file = folder.resolve(knownRefusals).normalize();
            new KnownRefusalsFile(file, failures()).write(refusals);
            getLog().info(messages().text("known-refusals-written", refusals.size(), file.toString()));
        }
    }

    private void assess(
            List<PortfolioEntry> entries,
            Function<PortfolioEntry, Reading<Assessment>> assessor,
            PortfolioWriter writer,
            RefusalList refusals)
            throws IOException {
        try (ProgressBar bar = ProgressBar.of(session, entries.size())) {
            OrderedExecutor.OF_DECLARATIONS.inOrder(entries, PortfolioEntry::size, assessor, (entry, reading) -> {
                writer.add(entry.path(), reading);
                refusals.add(reading);
                bar.step();
            });
        }
    }
}
