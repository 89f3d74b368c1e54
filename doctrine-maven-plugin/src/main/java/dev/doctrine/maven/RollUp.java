package dev.doctrine.maven;

import dev.doctrine.maven.DeclarationFinder.Found;
import dev.doctrine.report.file.ReportFormat;
import dev.doctrine.report.file.Reports;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * One set of reports of a whole reactor, in {@code target/doctrine/reactor} of its top module: each declaration once,
 * whichever modules are built, in whatever order. All or nothing: where a declaration is missing or cannot be read, there is
 * none, for it would seem better than it is.
 */
final class RollUp {

    private final MavenSession session;
    private final Rules rules;
    private final BuildFailures refusals;

    RollUp(MavenSession session, Rules rules, BuildFailures refusals) {
        this.session = session;
        this.rules = rules;
        this.refusals = refusals;
    }

    /** Its reports: one set for the whole session. */
    static ReportTransaction reports(MavenSession session) {
        return BuildSession.of(session).reactorReports(() -> files(session));
    }

    /** Where its reports are; not those of the top module itself. */
    private static ReportFiles files(MavenSession session) {
        Path top = BuildSession.of(session).top();
        // With -pl, the first module that is selected passes for the top-level project.
        MavenProject topModule = session.getAllProjects().stream()
                .filter(project -> ModuleFolder.of(project, session).folder().equals(top))
                .findFirst()
                .orElseGet(session::getTopLevelProject);
        return new ReportFiles(ReportFiles.of(topModule).folder().resolve("reactor"));
    }

    /** Writes it, if this is the first module of several. */
    void write(ReportTransaction target, Set<ReportFormat> formats, Locale locale) throws MojoExecutionException {
        if (session.getAllProjects().size() < 2 || !BuildSession.of(session).isFirstToRollUp()) {
            return;
        }
        Optional<List<Hosting>> declared = declared();
        if (declared.isPresent()) {
            List<Reports> each = declared.get().stream()
                    .map(hosting -> hosting.reports(locale))
                    .toList();
            Map<String, byte[]> reports = new LinkedHashMap<>();
            formats.forEach(format -> reports.put(format.fileName(), format.rollUp(each, locale)));
            target.write(reports);
            BuildSession.of(session).keep(target.files(), reports);
        }
    }

    private Optional<List<Hosting>> declared() {
        Map<Path, Hosting> byFile = new LinkedHashMap<>();
        for (MavenProject project : session.getAllProjects()) {
            Parameters parameters = Parameters.of(project, session);
            ModuleFolder module = ModuleFolder.of(project, session);
            boolean known = DeclarationFinder.find(module, parameters.declaration(), rules, BuildSession.of(session))
                            instanceof Found found
                    && byFile.containsKey(found.file());
            if (!known) {
                Optional<Hosting> hosting = hosting(project, parameters);
                if (hosting.isEmpty()) {
                    return Optional.empty();
                }
                byFile.put(hosting.get().file(), hosting.get());
            }
        }
        return Optional.of(byFile.values().stream()
                .sorted(Comparator.comparing(
                        hosting -> hosting.assessment().declaration().path()))
                .toList());
    }

    private Optional<Hosting> hosting(MavenProject project, Parameters parameters) {
        try {
            return Hosting.declared(project, session, parameters.declaration(), rules, refusals);
        } catch (MojoFailureException e) {
            return Optional.empty(); // said where the module itself is checked
        }
    }
}
