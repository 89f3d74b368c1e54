package dev.doctrine.maven;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.CheckReport;
import dev.doctrine.report.SkippedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Checks modules. Whoever asks, the goal, the core extension or the enforcer rule, this is what decides. */
final class Gate {

    /** What stands for the assessment where there is none to write. */
    private static final byte[] NOTHING = {};

    private final MavenSession session;
    private final List<Artifact> artifacts;
    private final Output output;

    /**
     * The gate of a session.
     *
     * @param artifacts the dependencies of the plugin, among which layers of the doctrine may be
     */
    Gate(MavenSession session, List<Artifact> artifacts, Output output) {
        this.session = session;
        this.artifacts = artifacts;
        this.output = output;
    }

    /**
     * Checks a module as {@link #check} does, unless the core extension was asked the same: it has answered then. What
     * refuses a build on behalf of its server must not ask this: any extension may have answered.
     */
    void checkUnlessChecked(MavenProject project, Parameters parameters)
            throws MojoExecutionException, MojoFailureException {
        if (!isChecked(request(project, parameters), assessment(project))) {
            check(project, parameters);
        }
    }

    /**
     * Checks a module and writes its assessment, before it fails too.
     *
     * @return the assessment as it was written; no bytes if there was nothing to assess
     * @throws MojoFailureException if what the project declares is not allowed, or cannot be found or read
     * @throws MojoExecutionException if the check itself is set up wrongly
     */
    byte[] check(MavenProject project, Parameters parameters) throws MojoExecutionException, MojoFailureException {
        remove(assessment(project));
        Options options = Options.parse(parameters.lang(), parameters.today());
        Refusals refusals = new Refusals(options.locale());
        byte[] json = parameters.skip()
                ? skip(project, parameters, refusals)
                : assess(project, parameters, options, refusals);
        Handover.in(session).setChecked(request(project, parameters), json);
        return json;
    }

    private byte[] assess(MavenProject project, Parameters parameters, Options options, Refusals refusals)
            throws MojoExecutionException, MojoFailureException {
        Rules rules = Rules.of(parameters, options, session, artifacts, refusals);
        Optional<Hosting> hosting = Hosting.declared(project, session, parameters.declaration(), rules, refusals);
        if (hosting.isPresent()) {
            byte[] json = HostingSession.of(session)
                    .json(hosting.get().file(), hosting.get().assessment(), rules, options.fileLocale());
            write(assessment(project), json, refusals);
            show(hosting.get(), rules, options, parameters.today() != null, refusals);
            return json;
        }
        List<Path> searched = ModuleFolder.of(project, session).upToTop();
        if (rules.onMissing() == Reaction.FAIL) {
            throw refusals.missing(searched);
        }
        output.warn().accept(refusals.missingText(searched));
        return NOTHING;
    }

    /** Sees to it that an assessment is there at the end of a session as it was made; and none where none was made. */
    static void restore(Path file, byte[] json) throws MojoExecutionException {
        if (json.length == 0) {
            remove(file);
            return;
        }
        try {
            if (!Files.exists(file) || !Arrays.equals(json, Files.readAllBytes(file))) {
                NewFile.replace(file, json);
            }
        } catch (IOException e) {
            throw new Refusals(Locale.getDefault()).cannotWrite(file, e);
        }
    }

    /** Whether the same was asked and answered before, by the core extension. The goal {@code clean} may have come since. */
    private boolean isChecked(String request, Path file) throws MojoExecutionException {
        Optional<byte[]> json = Handover.in(session).checked(request);
        if (json.isPresent() && json.get().length > 0 && !Files.exists(file)) {
            write(file, json.get(), new Refusals(Locale.getDefault()));
        }
        return json.isPresent();
    }

    /** A module and all that its check asks for. Another version of this plugin answers for itself. */
    private static String request(MavenProject project, Parameters parameters) {
        return project.getFile() + " " + Gate.class.getPackage().getImplementationVersion() + " " + parameters;
    }

    private byte[] skip(MavenProject project, Parameters parameters, Refusals refusals) throws MojoExecutionException {
        Policy policy = HostingSession.of(session).policy(session, refusals).policy();
        if (policy.isGiven() && !policy.skipping().allows(System::getenv)) {
            throw refusals.skipForbidden();
        }
        String reason = parameters.skipReason();
        if (StringUtils.isBlank(reason)) {
            throw refusals.skipWithoutReason();
        }
        output.warn().accept(refusals.skippedText(project.getId(), reason));
        byte[] json = new SkippedReport(reason).bytes();
        write(assessment(project), json, refusals);
        return json;
    }

    private void show(Hosting hosting, Rules rules, Options options, boolean otherDay, Refusals refusals)
            throws MojoFailureException {
        Verdict verdict = hosting.assessment().verdict();
        boolean first = HostingSession.of(session).isFirstToShow(hosting.file());
        boolean refused = verdict == Verdict.FORBIDDEN
                || (verdict == Verdict.UNDETERMINED && rules.onUndetermined() == Reaction.FAIL);
        if (!first && !refused) {
            return;
        }
        CheckReport report = new CheckReport(hosting.assessment(), options.locale(), new MavenStyle());
        if (first) {
            if (otherDay) {
                output.warn().accept(refusals.otherDayText(options.today()));
            }
            report.summary().forEach(output.info());
            report.warnings().forEach(output.warn());
        }
        if (refused) {
            throw refusals.notAllowed(report);
        }
        if (verdict == Verdict.UNDETERMINED) {
            output.warn().accept(refusals.letPassText());
            report.refusal().lines().forEach(output.warn());
        }
    }

    static Path assessment(MavenProject project) {
        return Path.of(project.getBuild().getDirectory(), "doctrine", "assessment.json");
    }

    /** An assessment of an earlier build says nothing of this one, whatever comes of it. */
    private static void remove(Path file) throws MojoExecutionException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Refusals(Locale.getDefault()).cannotWrite(file, e);
        }
    }

    private static void write(Path file, byte[] json, Refusals refusals) throws MojoExecutionException {
        try {
            NewFile.replace(file, json);
        } catch (IOException e) {
            throw refusals.cannotWrite(file, e);
        }
    }
}
