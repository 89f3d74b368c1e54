package dev.doctrine.maven;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.CheckReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build when the project's declaration targets a hosting offer that the doctrine does not allow for its data.
 * Writes {@code target/doctrine/assessment.json} first.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /**
     * The declaration, relative to the top of the reactor. Without it, {@code hosting.yaml}, {@code .yml} or
     * {@code .json} is looked for in the module's folder, then in its parents up to the top of the reactor.
     */
    @Parameter(property = "doctrine.declaration")
    private @Nullable String declaration;

    /** What to do where there is no declaration: {@code fail} or {@code warn}. */
    @Parameter(property = "doctrine.missing", defaultValue = "fail")
    private String missing;

    /** What to do where no source decides about a mandatory constraint: {@code fail} or {@code warn}. */
    @Parameter(property = "doctrine.undetermined", defaultValue = "fail")
    private String undetermined;

    /** The language of messages, {@code fr} or {@code en}; by default that of the machine. Files are in English then. */
    @Parameter(property = "doctrine.lang")
    private @Nullable String lang;

    /** The day of the assessment, such as {@code 2027-01-31}, to replay one; by default today. */
    @Parameter(property = "doctrine.today")
    private @Nullable String today;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path file = target.toPath().resolve("doctrine").resolve("assessment.json");
        remove(file);
        Options options = Options.parse(lang, today);
        Refusals refusals = new Refusals(options.locale());
        Reaction onMissing = Reaction.parse("doctrine.missing", missing, refusals);
        Reaction onUndetermined = Reaction.parse("doctrine.undetermined", undetermined, refusals);

        Optional<Hosting> hosting = Hosting.declared(project, session, declaration, options);
        if (hosting.isPresent()) {
            write(file, hosting.get(), options, refusals);
            show(hosting.get(), options, onUndetermined, refusals);
            return;
        }
        List<Path> searched = ModuleFolder.of(project, session).upToTop();
        if (onMissing == Reaction.FAIL) {
            throw refusals.missing(searched);
        }
        getLog().warn(refusals.missingText(searched));
    }

    private void show(Hosting hosting, Options options, Reaction onUndetermined, Refusals refusals)
            throws MojoFailureException {
        Verdict verdict = hosting.assessment().verdict();
        boolean first = HostingSession.of(session).isFirstToShow(hosting.file());
        boolean refused =
                verdict == Verdict.FORBIDDEN || (verdict == Verdict.UNDETERMINED && onUndetermined == Reaction.FAIL);
        if (!first && !refused) {
            return;
        }
        CheckReport report = new CheckReport(hosting.assessment(), options.locale(), new MavenStyle());
        if (first) {
            if (today != null) {
                getLog().warn(refusals.otherDayText(options.today()));
            }
            report.summary().forEach(getLog()::info);
            report.warnings().forEach(getLog()::warn);
        }
        if (refused) {
            throw refusals.notAllowed(report);
        }
        if (verdict == Verdict.UNDETERMINED) {
            getLog().warn(refusals.letPassText());
            report.refusal().lines().forEach(getLog()::warn);
        }
    }

    /** An assessment of an earlier build says nothing of this one, whatever comes of it. */
    private static void remove(Path file) throws MojoExecutionException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusals(Locale.getDefault()).cannotWrite(file, e);
        }
    }

    private void write(Path file, Hosting hosting, Options options, Refusals refusals) throws MojoExecutionException {
        try {
            NewFile.replace(
                    file, HostingSession.of(session).json(hosting.file(), hosting.assessment(), options.fileLocale()));
        } catch (IOException e) {
            throw refusals.cannotWrite(file, e);
        }
    }
}
