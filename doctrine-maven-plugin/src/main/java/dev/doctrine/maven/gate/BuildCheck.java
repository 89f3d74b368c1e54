package dev.doctrine.maven.gate;

import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.DeclarationFiles;
import dev.doctrine.maven.build.DeclarationFinder.Missing;
import dev.doctrine.maven.build.DeclarationFinder.Search;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.report.file.ChangeText;
import dev.doctrine.report.file.WrittenAssessment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The check of one build: assesses it as a whole when it is first asked, writes its reports, and tells each module what
 * follows. Where a later check asks otherwise, what it is about is assessed anew, and the reports are written again.
 */
final class BuildCheck implements Function<List<?>, List<?>> {

    private final MavenSession session;
    private final Build build;
    private final DeclarationFiles files;
    private final SettingsReader reader;
    private final BuildReports reports;
    private final Map<Module, Asked> asked = new LinkedHashMap<>();
    private @Nullable Assessed assessed;
    private boolean changesSaid;

    /** What the first check that is set up rightly settles for the whole build. */
    private record Assessed(
            Settings settings,
            List<String> layers,
            BuildAssessor assessor,
            Answers answers,
            Map<Module, Search> searches) {}

    /**
     * The check of a session's build.
     *
     * @param files the declarations as this build sees them first
     * @param artifacts the dependencies of the plugin, among which layers of the doctrine may be
     */
    BuildCheck(MavenSession session, DeclarationFiles files, List<Artifact> artifacts) {
        this.session = session;
        this.build = Build.of(session);
        this.files = files;
        this.reader = new SettingsReader(session, build, artifacts);
        this.reports = new BuildReports(build);
        for (Module module : build.modules()) {
            asked.put(module, new Asked(false, parameters(module).declaration(), null));
        }
    }

    /**
     * Answers what a check asks about its module, once the reports are written. Question and answer are in types of the
     * JDK.
     */
    @Override
    public synchronized List<?> apply(List<?> question) {
        return answer(Question.of(question)).asList();
    }

    private Answer answer(Question question) {
        Set<String> unwritten = new LinkedHashSet<>();
        return judged(question, unwritten).and(unwritten);
    }

    private Answer judged(Question question, Set<String> unwritten) {
        try {
            Locale locale = Language.of(question.parameters().lang());
            Module module = build.module(question.folder());
            clear(module, locale, unwritten);
            Settings own = settle(module, question);
            Assessed all = assessed(own, question);
            write(ask(all, module, own), all, unwritten);
            return all.answers()
                    .of(new ModuleCheck(module, searched(all, module), own, question))
                    .after(changes(all, question.info()));
        } catch (MojoExecutionException e) {
            return Answer.error(e.getMessage());
        }
    }

    /** Checks all modules that have a pom, by the properties of their projects. */
    synchronized List<Answer> checkAll(boolean info, boolean warnings) {
        List<Answer> answers = new ArrayList<>();
        List<ModuleCheck> checks = new ArrayList<>();
        Set<String> unwritten = new LinkedHashSet<>();
        for (Module module : build.modules()) {
            clear(module, Language.of(session), unwritten);
        }
        for (Module module : build.modules()) {
            // Where there is no pom, nothing is built.
            if (module.pom() != null) {
                try {
                    Question question = new Question(module.folder(), parameters(module), info, warnings, null);
                    Settings own = settle(module, question);
                    Assessed all = assessed(own, question);
                    ask(all, module, own);
                    checks.add(new ModuleCheck(module, searched(all, module), own, question));
                } catch (MojoExecutionException e) {
                    answers.add(Answer.error(e.getMessage()));
                }
            }
        }
        if (assessed != null) {
            write(true, assessed, unwritten);
            answers.add(Answer.NOTHING_TO_SAY.after(changes(assessed, info)));
            answers.addAll(assessed.answers().ofAll(checks));
        }
        unwritten.forEach(sentence -> answers.add(Answer.error(sentence)));
        return answers;
    }

    /** The declarations that are no longer those that were read, as users know them. */
    synchronized List<String> changedDeclarations() {
        return files.changed().stream().map(build::shown).sorted().toList();
    }

    /** Whether refusals stop no build; they do where nothing was assessed. */
    synchronized boolean observes() {
        return assessed != null && assessed.settings().observes();
    }

    /** Restores the reports, whatever the build did to them. */
    synchronized void restoreReports() throws MojoExecutionException {
        try {
            reports.restore();
        } catch (IOException e) {
            throw new BuildFailures(Language.of(session)).cannotWrite(reports.folder(), e);
        }
    }

    private Parameters parameters(Module module) {
        return Parameters.of(module.project(), session);
    }

    /**
     * What holds for a check. If another class loader has read its layers, those of the build are used; whether they
     * are the same is compared later.
     */
    private Settings settle(Module module, Question question) throws MojoExecutionException {
        Parameters parameters = question.parameters();
        OwnProperties.refuse(module.project().getProperties(), new BuildFailures(Language.of(parameters.lang())));
        return reader.read(
                assessed != null && question.layers() != null ? parameters.with(assessed.layers()) : parameters);
    }

    private Assessed assessed(Settings own, Question question) throws MojoExecutionException {
        if (assessed == null) {
            BuildAssessor assessor = new BuildAssessor(build, files, own);
            Map<Module, Search> searches = new LinkedHashMap<>();
            for (Map.Entry<Module, Asked> entry : asked.entrySet()) {
                Module module = entry.getKey();
                searches.put(module, assessor.search(module, entry.getValue().declaration()));
            }
            assessed = new Assessed(
                    own,
                    question.parameters().layers(),
                    assessor,
                    new Answers(build, assessor, reports, own),
                    searches);
        }
        boolean sameLayers = question.layers() == null
                || question.layers().equals(assessed.settings().layers());
        if (!sameLayers || !own.assessesAs(assessed.settings())) {
            throw new BuildFailures(own.locale()).otherDoctrine();
        }
        return assessed;
    }

    /** Notes what a module's check asks; true if the reports have to change. */
    private boolean ask(Assessed all, Module module, Settings own) {
        Asked now = new Asked(true, own.declaration(), own.skipReason());
        Asked before = asked.put(module, now);
        if (before == null || !now.looksFor(before)) {
            all.searches().put(module, all.assessor().search(module, now.declaration()));
        }
        if (before == null || !now.reportsAs(before)) {
            all.assessor().use(used(all));
        }
        boolean newFormat = reports.ask(own.formats());
        return newFormat
                || before == null
                || !now.reportsAs(before)
                || (!before.byCheck() && searched(all, module) instanceof Missing);
    }

    /** The searches of the modules that are not skipped. */
    private List<Search> used(Assessed all) {
        List<Search> used = new ArrayList<>();
        for (Map.Entry<Module, Asked> entry : asked.entrySet()) {
            if (entry.getValue().skipReason() == null) {
                used.add(searched(all, entry.getKey()));
            }
        }
        return used;
    }

    /** Removes what an earlier build left; whether or not that can be done, the verdict is said. */
    private void clear(Module module, Locale locale, Set<String> unwritten) {
        try {
            reports.clear(module);
        } catch (IOException e) {
            unwritten.add(cannotWrite(locale, e));
        }
    }

    /** Writes the reports if they have to be. */
    private void write(boolean changed, Assessed all, Set<String> unwritten) {
        try {
            if (changed || !reports.areWritten()) {
                reports.write(all.assessor().assess(asked, all.searches()), all.settings());
            } else {
                reports.writeIfGone();
            }
        } catch (IOException e) {
            unwritten.add(cannotWrite(all.settings().locale(), e));
        }
    }

    private String cannotWrite(Locale locale, IOException e) {
        return String.valueOf(
                new BuildFailures(locale).cannotWrite(reports.folder(), e).getMessage());
    }

    /** What the build changes of an earlier assessment: said once, for the whole build. */
    private List<String> changes(Assessed all, boolean info) {
        WrittenAssessment before = all.settings().before();
        if (before == null || !info || changesSaid) {
            return List.of();
        }
        changesSaid = true;
        return new ChangeText(
                        before,
                        all.assessor().assess(asked, all.searches()),
                        all.settings().locale())
                .lines();
    }

    private static Search searched(Assessed all, Module module) {
        return Objects.requireNonNull(all.searches().get(module));
    }
}
