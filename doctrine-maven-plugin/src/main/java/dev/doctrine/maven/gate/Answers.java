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
    private final BuildReports reports;
    private final Settings settings;
    private final PluginMessages messages;
    private final BuildFailures failures;
    private final Map<String, Module> told = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private boolean pointedToExplanation;

    /** The answers of a build, in the language of these settings, which its first check had. */
    Answers(Build build, BuildAssessor assessor, BuildReports reports, Settings settings) {
        this.build = build;
        this.assessor = assessor;
        this.reports = reports;
        this.settings = settings;
        this.messages = new PluginMessages(settings.locale());
        this.failures = new BuildFailures(settings.locale());
    }

    /** What follows for one module. */
    Answer of(ModuleCheck check) {
        return taken(refusing(check));
    }

    /** An answer as it counts: where refusals are only observed, one becomes a warning. */
    private Answer taken(Answer answer) {
        if (answer.failure() == null || !settings.observes()) {
            return answer;
        }
        List<String> warnings = new ArrayList<>(answer.warnings());
        warnings.add(messages.observed(settings.policy().enforcement()));
        warnings.addAll(answer.failure().lines().toList());
        return new Answer(null, answer.error(), answer.info(), warnings);
    }

    /** What follows for one module where refusals stop the build. */
    private Answer refusing(ModuleCheck check) {
        Module module = check.module();
        Search search = check.search();
        if (check.isSkipped()) {
            return Answer.warning(messages.skipped(
                    module.project().getId(), String.valueOf(check.own().skipReason())));
        }
        if (search instanceof Missing missing) {
            return missing(module, missing, check.own());
        }
        String path = assessor.path(search);
        if (!assessor.isUnchanged(search)) {
            return Answer.failure(failures.changed(path).getMessage());
        }
        if (assessor.reading(search) instanceof Reading.Accepted<Assessment> accepted) {
            return judged(check, path, accepted.value());
        }
        Module before = told.putIfAbsent(path, module);
        return before == null
                ? Answer.failure(
                        failures.badDeclaration(path, assessor.reading(search).complaints())
                                .getMessage())
                : again(path, before);
    }

    /** What follows for many modules at once; what is said of one is not said of another. */
    List<Answer> ofAll(List<ModuleCheck> checks) {
        List<Answer> answers = new ArrayList<>();
        List<ModuleCheck> refused = new ArrayList<>();
        List<ModuleCheck> warned = new ArrayList<>();
        for (ModuleCheck check : checks) {
            if (check.isSkipped()) {
                answers.add(of(check));
            } else if (check.search() instanceof Missing) {
                (check.own().missingFails() ? refused : warned).add(check);
            } else if (!told.containsKey(assessor.path(check.search()))) {
                answers.add(of(check));
            }
        }
        if (!refused.isEmpty()) {
            answers.add(taken(Answer.failure(missing(refused))));
        }
        if (!warned.isEmpty()) {
            answers.add(Answer.warning(missing(warned)));
        }
        return answers;
    }

    /** Says of modules that they have no declaration, in one sentence. */
    private String missing(List<ModuleCheck> checks) {
        List<String> names = new ArrayList<>();
        for (ModuleCheck check : checks) {
            names.add(build.shown(check.module().folder()));
        }
        return names.size() == 1
                ? messages.missing(((Missing) checks.get(0).search()).folders())
                : messages.missingFor(names, build.root());
    }

    private Answer missing(Module module, Missing missing, Settings own) {
        Module before = told.putIfAbsent(NO_PATH, module);
        String sentence = before == null
                ? messages.missing(missing.folders())
                : messages.missingToo(build.shown(module.folder()), build.shown(before.folder()));
        return own.missingFails() ? Answer.failure(sentence) : Answer.warning(sentence);
    }

    private Answer judged(ModuleCheck check, String path, Assessment assessment) {
        Verdict enforced = assessment.enforced();
        boolean refused = enforced == Verdict.FORBIDDEN
                || (enforced == Verdict.UNDETERMINED && check.own().undeterminedFails());
        boolean first = shown.add(path);
        boolean heard = check.question().info() || check.question().warnings();
        if (!refused && (!first || !heard)) {
            return Answer.NOTHING_TO_SAY;
        }
        CheckReport report = new CheckReport(assessment, settings.locale(), new MavenStyle());
        List<String> info = first && check.question().info() ? report.summary() : List.of();
        List<String> warnings = new ArrayList<>();
        if (check.question().warnings()) {
            if (first && settings.otherDay()) {
                warnings.add(messages.otherDay(settings.today()));
            }
            if (first && !settings.evidence().looks()) {
                warnings.add(messages.notLooked());
            }
            if (first) {
                warnings.addAll(report.warnings());
            }
            if (first && !assessment.verdict().passes() && !refused) {
                warnings.add(whyLetPass(assessment));
                warnings.addAll(refusal(report).lines().toList());
            } else if (!refused && !warnings.isEmpty() && !pointedToExplanation) {
                pointedToExplanation = true;
                warnings.add(messages.explained());
            }
        }
        if (!refused) {
            return new Answer(null, null, info, warnings);
        }
        Module before = told.putIfAbsent(path, check.module());
        return before == null ? new Answer(refusal(report), null, info, warnings) : again(path, before);
    }

    /** The refusal, the files that say all, and the goal that explains it. */
    private String refusal(CheckReport report) {
        return report.refusal() + "\n"
                + messages.more(reports.files().stream().map(build::shown).toList());
    }

    private String whyLetPass(Assessment assessment) {
        if (!assessment.isObserved()) {
            return messages.letPass();
        }
        return settings.observes() ? messages.observed(settings.policy().enforcement()) : messages.knownRefusals();
    }

    private Answer again(String path, Module before) {
        return Answer.failure(messages.refusedToo(path, build.shown(before.folder())));
    }
}
