package dev.doctrine.maven.goal;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.Checkout;
import dev.doctrine.maven.gate.AssessmentFile;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.report.file.WrittenAssessment;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.yaml.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Verifies, in a step after a build, that the build was checked: that an {@code assessment.json} of this day is there, about the
 * declarations as they stand in the project, and that it is a yes. It runs without a pom, so that a build server calls it from
 * an empty folder, where nothing that the project asks of Maven counts.
 */
@Mojo(name = "verify-assessment", aggregator = true, requiresProject = false, threadSafe = true)
public final class VerifyAssessmentMojo extends LayeredGoal implements BuildsNothing {

    /** The folder in which the project's build was started; by default the one in which Maven is. */
    @Parameter(property = "doctrine.project", defaultValue = ".")
    private String project;

    /** The assessment's file, relative to that folder. */
    @Parameter(property = "doctrine.assessment", defaultValue = "target/doctrine/assessment.json")
    private String assessment;

    /** The declaration that the build was told to take, relative to the root of the repository. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** What to do where a module has no declaration: {@code fail}, as by default, or {@code warn}. A policy may decide. */
    @Parameter(property = "doctrine.missing")
    private @Nullable String missing;

    /**
     * What to do where no source decides about a mandatory constraint: {@code fail}, as by default, or {@code warn}. A
     * policy may decide.
     */
    @Parameter(property = "doctrine.undetermined")
    private @Nullable String undetermined;

    /** Whether a refusal counts: {@code enforce}, as by default, or {@code observe}. A policy decides alone. */
    @Parameter(property = "doctrine.enforcement")
    private @Nullable String enforcement;

    /** The day of the assessment, such as {@code 2027-01-31}; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Checkout checkout = Checkout.of(Build.executionRoot(session).resolve(project));
        Path file = checkout.project().resolve(assessment).normalize();
        if (!Files.isRegularFile(file)) {
            throw failures().assessmentAbsent(file);
        }
        Reading<WrittenAssessment> reading = AssessmentFile.read(file, assessment);
        AssessmentVerifier verifier = new AssessmentVerifier(checkout, settings(), declaration, messages());
        Collection<String> reasons = reading instanceof Reading.Accepted<WrittenAssessment> accepted
                ? verifier.reasons(accepted.value())
                : ComplaintText.in(locale()).lines(reading.complaints());
        if (!reasons.isEmpty()) {
            throw failures().assessmentRefused(file, checkout.project(), reasons);
        }
        reading.content().map(verifier::observed).orElse(List.of()).forEach(getLog()::warn);
        getLog().info(messages()
                .text("assessment-verified", file.toString(), checkout.project().toString()));
    }

    private Settings settings() throws MojoExecutionException {
        return reader(build())
                .read(new Parameters(
                        declaration,
                        missing,
                        undetermined,
                        enforcement,
                        lang,
                        today,
                        Parameters.members(layers),
                        null,
                        List.of(),
                        false,
                        null,
                        null,
                        null,
                        List.of()));
    }
}
