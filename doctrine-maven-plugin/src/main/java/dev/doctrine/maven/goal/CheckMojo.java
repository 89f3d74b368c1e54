package dev.doctrine.maven.goal;

import dev.doctrine.maven.gate.Gate;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.message.Output;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the project's declaration targets a hosting offer that the doctrine does not allow for its data.
 * The first check assesses the whole build and writes its reports, one set in {@code target/doctrine} of the module in
 * which the build was started; the checks of the other modules look up what was found. Called without a pom, it checks the
 * folder in which Maven was started.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends LayeredGoal {

    /**
     * The declaration, relative to the root of the repository. Without it, {@code hosting.yaml}, {@code .yml} or
     * {@code .json} is looked for in the module's folder (the current one where there is no pom), then in its parents up to the root of the repository.
     */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** What to do where there is no declaration: {@code fail}, as by default, or {@code warn}. A policy may decide. */
    @Parameter(property = "doctrine.missing")
    private @Nullable String missing;

    /**
     * What to do where no source decides about a mandatory constraint: {@code fail}, as by default, or {@code warn}. A
     * policy may decide.
     */
    @Parameter(property = "doctrine.undetermined")
    private @Nullable String undetermined;

    /**
     * Whether a refusal stops the build: {@code enforce}, as by default, or {@code observe}, to report it only. A policy
     * decides alone.
     */
    @Parameter(property = "doctrine.enforcement")
    private @Nullable String enforcement;

    /**
     * The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. The same for all modules.
     */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    /** How many days before the end of a derogation to warn of it; by default 30. A policy may decide. */
    @Parameter(property = "doctrine.warningDays")
    private @Nullable String warningDays;

    /**
     * The formats in which the assessment of the build is written: {@code json}, which always is, {@code sarif},
     * {@code gitlab}, {@code junit}, {@code html}, {@code markdown}.
     */
    @Parameter(property = "doctrine.reports")
    private @Nullable List<String> reports;

    /** Whether to skip the check. Needs a reason; a policy may forbid it. */
    @Parameter(property = "doctrine.skip")
    private boolean skip;

    /** Why the check is skipped; stands in every report. */
    @Parameter(property = "doctrine.skip.reason")
    private @Nullable String skipReason;

    /**
     * The {@code assessment.json} of an earlier build, relative to the root of the repository, such as that of the branch into
     * which a merge request goes. The log and the Markdown then say which environments are new or gone, and which change their
     * offer, classification or verdict.
     */
    @Parameter(property = "doctrine.before")
    private @Nullable String before;

    /**
     * Whether the files of the repository are looked at for where the application really runs: {@code on}, the default, or
     * {@code off}, where a policy lets one.
     */
    @Parameter(property = "doctrine.evidence")
    private @Nullable String evidence;

    /** Further folders whose files are looked at, such as a checked-out infrastructure repository, relative to the root. */
    @Parameter(property = "doctrine.evidence.roots")
    private @Nullable List<String> evidenceRoots;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Parameters parameters = new Parameters(
                declaration,
                missing,
                undetermined,
                enforcement,
                lang,
                today,
                Parameters.members(layers),
                warningDays,
                Parameters.members(reports),
                skip,
                skipReason,
                before,
                evidence,
                Parameters.members(evidenceRoots));
        new Gate(session, plugin.getArtifacts(), Output.of(getLog())).check(project, parameters);
    }
}
