package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.maven.message.Screen;
import dev.doctrine.report.terminal.EnvironmentOffersReport;
import dev.doctrine.report.terminal.OffersReport;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the offers of the doctrine. With a declaration: which of them are open to each environment and, for each of the
 * others, the first reason why not. Runs once for the whole reactor, and without a pom too.
 */
@Mojo(name = "offers", aggregator = true, requiresProject = false, threadSafe = true)
public final class OffersMojo extends LayeredGoal implements BuildsNothing {

    /** An offer, by id or name, to show with every fact and its sources. */
    @Parameter(property = "doctrine.offer")
    private @Nullable String offer;

    /** The declaration, relative to the root of the repository; without it, that of each module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Build build = build();
        Doctrine doctrine = settings(build, today).doctrine();
        OffersReport report = new OffersReport(doctrine, locale(), new MavenStyle());
        if (offer != null) {
            show(report.details(named(offer, doctrine)));
            return;
        }
        show(report.table(Screen.ofMachine().informed()));
        for (Assessment assessment :
                declared(build, settings(build, today), declaration).ofBuild()) {
            show(new EnvironmentOffersReport(assessment, locale(), new MavenStyle()).lines());
        }
    }

    private Offer named(String name, Doctrine doctrine) throws MojoExecutionException {
        Optional<Offer> found = doctrine.offerNamed(name);
        if (found.isEmpty()) {
            String accepted = doctrine.catalogue().stream().map(Offer::id).collect(Collectors.joining(", "));
            throw failures().badParameter("doctrine.offer", name, accepted);
        }
        return found.get();
    }
}
