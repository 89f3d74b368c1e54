package dev.doctrine.maven.goal;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.NewFile;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.report.reference.DoctrinePage;
import dev.doctrine.report.terminal.DoctrineReport;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the effective doctrine, layer by layer, with digests: what each layer adds, tightens and loosens, and where sources
 * disagree. Writes the same as a page, {@code target/doctrine-effective.html}, in which readers choose what they need and see
 * which offers remain. Runs without a pom too.
 */
@Mojo(name = "effective", aggregator = true, requiresProject = false, threadSafe = true)
public final class EffectiveMojo extends LayeredGoal implements BuildsNothing {

    /** The day of the page's answers, such as {@code 2027-01-31}; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Override
    void run() throws MojoExecutionException {
        Build build = build();
        Doctrine doctrine = ownersDoctrine(build);
        show(new DoctrineReport(doctrine, locale(), new MavenStyle()).lines());
        Path page = build.start().target().resolve("doctrine-effective.html");
        try {
            NewFile.replace(
                    page, new DoctrinePage(doctrine, settings(build, today).today(), locale()).bytes());
        } catch (IOException e) {
            throw failures().cannotWrite(page, e);
        }
        getLog().info(messages().text("doctrine-page-written", page.toString()));
    }
}
