package dev.doctrine.maven.goal;

import dev.doctrine.comparison.DeclarationComparer;
import dev.doctrine.comparison.DoctrineComparer;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.ParameterReader;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.maven.portfolio.OrderedExecutor;
import dev.doctrine.maven.portfolio.PortfolioEntry;
import dev.doctrine.maven.portfolio.PortfolioFinder;
import dev.doctrine.report.terminal.ComparisonReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Compares two doctrines: which statements differ, and which decisions change. The earlier one has the layers of
 * {@code doctrine.before}, the later one those of {@code doctrine.layers}. With {@code doctrine.portfolio}, also which
 * declarations get another verdict, and because of which outcome. Refuses nothing, and runs without a pom too.
 */
@Mojo(name = "diff", aggregator = true, requiresProject = false, threadSafe = true)
public final class DiffMojo extends LayeredGoal implements BuildsNothing {

    /** The layers of the doctrine to compare with; by default none, which is the built-in doctrine. */
    @Parameter(property = "doctrine.before")
    private @Nullable List<String> before;

    /** Declarations to compare the verdicts of, as for the goal {@code portfolio}. */
    @Parameter(property = "doctrine.portfolio")
    private @Nullable String portfolio;

    /** The day on which they are assessed, such as {@code 2027-01-31}; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Override
    void run() throws MojoExecutionException {
        Build build = build();
        Doctrine one = reader(build).layered(Parameters.members(before), failures());
        Doctrine other = ownersDoctrine(build);
        ComparisonReport report = new ComparisonReport(locale(), new MavenStyle());
        show(report.lines(DoctrineComparer.compare(one, other)));
        if (portfolio != null) {
            compare(
                    PortfolioFinder.find(Build.executionRoot(session), portfolio, failures()),
                    new DeclarationComparer(
                            one, other, reader(build).policy(failures()), ParameterReader.today(today, failures())),
                    report);
        }
    }

    private void compare(List<PortfolioEntry> declarations, DeclarationComparer comparer, ComparisonReport report)
            throws MojoExecutionException {
        AtomicLong changed = new AtomicLong();
        try {
            OrderedExecutor.OF_DECLARATIONS.inOrder(
                    declarations, PortfolioEntry::size, entry -> entry.compare(comparer), (entry, change) -> {
                        show(report.lines(change));
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
