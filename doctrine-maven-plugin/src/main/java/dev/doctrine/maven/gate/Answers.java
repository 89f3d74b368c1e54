package dev.doctrine.maven.gate;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.DeclarationFinder.Missing;
import dev.doctrine.maven.build.DeclarationFinder.Search;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.maven.message.MavenStyle;
import dev.doctrine.maven.message.PluginMessages;
import dev.doctrine.report.terminal.CheckReport;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what the assessment of a build means for each module. What holds for several modules is said once: the first that is
 * refused gets the whole text, the others a line that names it.
 */
final class Answers {

    /** In the place of a path, for modules without a declaration. */
    private static final String NO_PATH = "";

    private final Build build;
    private final BuildAssessor assessor;
    private final Settings settings;
    private final PluginMessages messages;
    private final BuildFailures failures;
    private final Map<String, Module> told = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    /** The answers of a build, in the language of these settings, which its first check had. */
    Answers(Build build, BuildAssessor assessor, Settings settings) {
        this.build = build;
        this.assessor = assessor;
        this.settings = settings;
        this.messages = new PluginMessages(settings.locale());
        this.failures = new BuildFailures(settings.locale());
    }

    /**
     * What follows for one module.
     *
     * @param search what came of looking for its declaration
     * @param own what holds for its own check
     */
    Answer of(Module module, Search search, Settings own, Question question) {
        if (own.skipReason() != null) {
            return Answer.warning(messages.skipped(module.project().getId(), own.skipReason()));
        }
        if (search instanceof Missing missing) {
            return missing(module, missing, own);
        }
        String path = assessor.path(search);
        if (!assessor.isUnchanged(search)) {
            return Answer.failure(failures.changed(path).getMessage());
        }
        if (assessor.reading(search) instanceof Reading.Accepted<Assessment> accepted) {
            return judged(module, path, accepted.value(), own, question);
        }
        Module before = told.putIfAbsent(path, module);
        return before == null
                ? Answer.failure(
                        failures.badDeclaration(path, assessor.reading(search).complaints())
                                .getMessage())
                : again(path, before);
    }

    /** What follows for modules that have no declaration, in one sentence. */
    Answer ofMissing(List<Module> modules, Missing first, boolean fails) {
        List<String> names = new ArrayList<>();
        for (Module module : modules) {
            names.add(build.shown(module.folder()));
        }
        String sentence =
                names.size() == 1 ? messages.missing(first.folders()) : messages.missingFor(names, build.root());
        return fails ? Answer.failure(sentence) : Answer.warning(sentence);
    }

    /** Whether a module before had the same to say. */
    boolean isTold(Search search) {
        return told.containsKey(search instanceof Missing ? NO_PATH : assessor.path(search));
    }

    private Answer missing(Module module, Missing missing, Settings own) {
        Module before = told.putIfAbsent(NO_PATH, module);
        String sentence = before == null
                ? messages.missing(missing.folders())
                : messages.missingToo(build.shown(module.folder()), build.shown(before.folder()));
        return own.missingFails() ? Answer.failure(sentence) : Answer.warning(sentence);
    }

    private Answer judged(Module module, String path, Assessment assessment, Settings own, Question question) {
        Verdict verdict = assessment.verdict();
        boolean refused = verdict == Verdict.FORBIDDEN || (verdict == Verdict.UNDETERMINED && own.undeterminedFails());
        boolean first = shown.add(path);
        boolean heard = question.info() || question.warnings();
        if (!refused && (!first || !heard)) {
            return Answer.NOTHING_TO_SAY;
        }
        CheckReport report = new CheckReport(assessment, settings.locale(), new MavenStyle());
        List<String> info = first && question.info() ? report.summary() : List.of();
        List<String> warnings = new ArrayList<>();
        if (question.warnings()) {
            if (first && settings.otherDay()) {
                warnings.add(messages.otherDay(settings.today()));
            }
            if (first) {
                warnings.addAll(report.warnings());
            }
            if (first && verdict == Verdict.UNDETERMINED && !refused) {
                warnings.add(messages.letPass());
                warnings.addAll(report.refusal().lines().toList());
            }
        }
        if (!refused) {
            return new Answer(null, null, info, warnings);
        }
        Module before = told.putIfAbsent(path, module);
        return before == null ? new Answer(report.refusal(), null, info, warnings) : again(path, before);
    }

    private Answer again(String path, Module before) {
        return Answer.failure(messages.refusedToo(path, build.shown(before.folder())));
    }
}
