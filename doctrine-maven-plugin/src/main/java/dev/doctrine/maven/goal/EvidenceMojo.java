package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.gate.BuildsNothing;
import dev.doctrine.maven.gate.Parameters;
import dev.doctrine.maven.gate.Settings;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.report.terminal.EvidenceReport;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the files of the repository say of where the application really runs: by environment where something is
 * declared, else all of it; targets that are not known, and how far the files were looked at. Refuses nothing. Runs once for
 * the whole reactor, without a pom and without a declaration too.
 */
@Mojo(name = "evidence", aggregator = true, requiresProject = false, threadSafe = true)
public final class EvidenceMojo extends LayeredGoal implements BuildsNothing {

    /** The declaration, relative to the root of the repository; without it, that of each module is looked for. */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    /** Further folders whose files are looked at, such as a checked-out infrastructure repository, relative to the root. */
    @Parameter(property = "doctrine.evidence.roots")
    private @Nullable List<String> evidenceRoots;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Build build = build();
        Settings settings = reader(build).read(Parameters.ofView(null, lang, today, layers, null, evidenceRoots));
        DeclaredHosting declared = declared(build, settings, declaration);
        List<Assessment> assessments = declared.ofBuild();
        show(new EvidenceReport(settings.doctrine(), declared.assessor().evidence(), locale(), new MavenStyle())
                .lines(assessments));
    }
}
