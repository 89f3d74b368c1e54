package dev.doctrine.maven;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.policy.Policy;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.file.Reports;
import dev.doctrine.report.file.SkippedReport;
import dev.doctrine.report.terminal.CheckReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Checks modules. Whoever asks, the goal, the core extension or the enforcer rule, this is what decides. */
final class Gate {

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
        Optional<Map<String, byte[]>> answered =
                ExtensionSessionData.in(session).checked(request(project, parameters));
        if (answered.isPresent()) {
            // The goal clean may have come since.
            ReportFiles.of(project).write(answered.get());
        } else {
            check(project, parameters);
        }
    }

    /**
     * Checks a module and writes its assessment, before it fails too.
     *
     * @return the reports as they were written, by the names of their files; none if there was nothing to assess
     * @throws MojoFailureException if what the project declares is not allowed, or cannot be found or read
     * @throws MojoExecutionException if the check itself is set up wrongly
     */
    Map<String, byte[]> check(MavenProject project, Parameters parameters)
            throws MojoExecutionException, MojoFailureException {
        try (ReportTransaction own = new ReportTransaction(ReportFiles.of(project));
                ReportTransaction reactor = RollUp.reports(session)) {
            Options options = Options.parse(parameters.lang(), parameters.today());
            BuildFailures refusals = new BuildFailures(options.locale());
            Map<String, byte[]> reports = parameters.skip()
                    ? skip(project, parameters, options, refusals, own)
                    : assess(project, parameters, options, refusals, own, reactor);
            ExtensionSessionData.in(session).setChecked(request(project, parameters), reports);
            return reports;
        }
    }

    private Map<String, byte[]> assess(
            MavenProject project,
            Parameters parameters,
            Options options,
            BuildFailures refusals,
            ReportTransaction own,
            ReportTransaction reactor)
            throws MojoExecutionException, MojoFailureException {
        Set<ReportFormat> formats = ReportFiles.formats(parameters.reports(), refusals);
        Rules rules = Rules.of(parameters, options, session, artifacts, refusals);
        Optional<Hosting> hosting = Hosting.declared(project, session, parameters.declaration(), rules, refusals);
        if (hosting.isPresent()) {
            Reports made = hosting.get().reports(options.fileLocale());
            Map<String, byte[]> reports = new LinkedHashMap<>();
            formats.forEach(format -> reports.put(format.fileName(), made.bytes(format)));
            own.write(reports);
            new RollUp(session, rules, refusals).write(reactor, formats, options.fileLocale());
            show(hosting.get(), rules, options, parameters.today() != null, refusals);
            return reports;
        }
        List<Path> searched = ModuleFolder.of(project, session).upToTop();
        if (rules.onMissing() == Reaction.FAIL) {
            throw refusals.missing(searched);
        }
        output.warn(() -> List.of(new PluginMessages(options.locale()).missing(searched)));
        return Map.of();
    }

    /** A module and all that its check asks for. Another version of this plugin answers for itself. */
    private static List<?> request(MavenProject project, Parameters parameters) {
        return Arrays.asList(
                project.getFile(), Gate.class.getPackage().getImplementationVersion(), parameters.asList());
    }

    private Map<String, byte[]> skip(
            MavenProject project, Parameters parameters, Options options, BuildFailures refusals, ReportTransaction own)
            throws MojoExecutionException {
        Policy policy = BuildSession.of(session).policy(session, refusals).policy();
        if (policy.isGiven() && !policy.skipping().allows(System::getenv)) {
            throw refusals.skipForbidden();
        }
        String reason = parameters.skipReason();
        if (StringUtils.isBlank(reason)) {
            throw refusals.skipWithoutReason();
        }
        output.warn(() -> List.of(new PluginMessages(options.locale()).skipped(project.getId(), reason)));
        Map<String, byte[]> reports = Map.of(ReportFormat.JSON.fileName(), new SkippedReport(reason).bytes());
        own.write(reports);
        return reports;
    }

    private void show(Hosting hosting, Rules rules, Options options, boolean otherDay, BuildFailures refusals)
            throws MojoFailureException {
        Verdict verdict = hosting.assessment().verdict();
        boolean first = hosting.shared().isFirstToShow();
        boolean refused = verdict == Verdict.FORBIDDEN
                || (verdict == Verdict.UNDETERMINED && rules.onUndetermined() == Reaction.FAIL);
        if (!first && !refused) {
            return;
        }
        PluginMessages notices = new PluginMessages(options.locale());
        CheckReport report = new CheckReport(hosting.assessment(), options.locale(), new MavenStyle());
        if (first) {
            if (otherDay) {
                output.warn(() -> List.of(notices.otherDay(options.today())));
            }
            output.info(report::summary);
            output.warn(report::warnings);
            Annotations.show(hosting.assessment(), options.locale());
        }
        if (refused) {
            throw refusals.notAllowed(report);
        }
        if (verdict == Verdict.UNDETERMINED) {
            output.warn(() -> List.of(notices.letPass()));
            output.warn(() -> report.refusal().lines().toList());
        }
    }
}
