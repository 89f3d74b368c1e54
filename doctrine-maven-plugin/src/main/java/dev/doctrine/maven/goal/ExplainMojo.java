package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.report.terminal.ExplainReport;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains each decision about each environment: what is declared, what is required, why, and what else would be allowed.
 * Runs once for the whole reactor, and without a pom too.
 */
@Mojo(name = "explain", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExplainMojo extends LayeredGoal implements BuildsNothing {

    /** The declaration, relative to the root of the repository; without it, that of each module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    /** Whether a refusal stops builds: {@code enforce}, as by default, or {@code observe}. A policy decides alone. */
    @Parameter(property = "doctrine.enforcement")
    private @Nullable String enforcement;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Build build = build();
        List<Assessment> assessments = declared(build, settings(build, today, enforcement), declaration)
                .ofBuild();
        if (assessments.isEmpty()) {
            throw new MojoFailureException(messages().missing(build.upToRoot(build.start())));
        }
        for (Assessment assessment : assessments) {
            show(new ExplainReport(assessment, locale(), new MavenStyle()).lines());
        }
    }
}
