package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.maven.DeclarationFinder.Ambiguous;
import dev.doctrine.maven.DeclarationFinder.Found;
import dev.doctrine.maven.DeclarationFinder.Missing;
import dev.doctrine.maven.DeclarationFinder.NotAtTop;
import dev.doctrine.maven.DeclarationFinder.Outside;
import dev.doctrine.maven.DeclarationFinder.Search;
import dev.doctrine.report.file.Reports;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The hosting of one module: the file that declares it, and its assessment.
 *
 * @param shared what all modules share that this declaration is about
 */
record Hosting(Path file, Assessment assessment, Assessed shared) {

    /**
     * Each declared hosting of the reactor once, in the order of its modules; none where nothing is declared.
     *
     * @param configured the declaration that a parameter names; null to look for it
     * @throws MojoFailureException if a declaration is ambiguous or not right
     */
    static List<Hosting> ofReactor(
            MavenSession session, @Nullable String configured, Rules rules, BuildFailures refusals)
            throws MojoFailureException {
        Map<Path, Hosting> byFile = new LinkedHashMap<>();
        for (MavenProject project : session.getProjects()) {
            declared(project, session, configured, rules, refusals).ifPresent(found -> byFile.put(found.file(), found));
        }
        return List.copyOf(byFile.values());
    }

    /**
     * The hosting of a module; empty where nothing declares it.
     *
     * @param configured the declaration that a parameter names; null to look for it
     * @throws MojoFailureException if the declaration is ambiguous, not right, or not the one that counts
     */
    static Optional<Hosting> declared(
            MavenProject project,
            MavenSession session,
            @Nullable String configured,
            Rules rules,
            BuildFailures refusals)
            throws MojoFailureException {
        ModuleFolder module = ModuleFolder.of(project, session);
        BuildSession hosting = BuildSession.of(session);
        Search search = DeclarationFinder.find(module, configured, rules, hosting);
        if (search instanceof Missing) {
            return Optional.empty();
        }
        if (search instanceof Ambiguous ambiguous) {
            throw refusals.ambiguous(ambiguous.files());
        }
        if (search instanceof Outside outside) {
            throw refusals.outside(outside.file(), module.top());
        }
        if (search instanceof NotAtTop elsewhere) {
            throw refusals.notAtTop(module.pathTo(elsewhere.file()), module.top());
        }
        Path file = ((Found) search).file();
        Assessed assessed = hosting.assessed(file, module, rules);
        if (!hosting.isUnchanged(file)) {
            throw refusals.changed(module.pathTo(file));
        }
        if (assessed.reading() instanceof Reading.Accepted<Assessment> accepted) {
            return Optional.of(new Hosting(file, accepted.value(), assessed));
        }
        throw refusals.badDeclaration(
                module.pathTo(file), ((Reading.Refused<Assessment>) assessed.reading()).complaints());
    }

    /** What is reported of it, for readers of this locale. */
    Reports reports(Locale locale) {
        return shared.reports(assessment, locale);
    }
}
