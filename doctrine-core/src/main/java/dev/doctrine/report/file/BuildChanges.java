package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.BuildAssessment;
import dev.doctrine.assessment.DeclarationAssessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.report.file.WrittenAssessment.WrittenDeclaration;
import dev.doctrine.report.file.WrittenAssessment.WrittenEnvironment;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a build changes of an earlier assessment, such as that of the branch into which a merge request goes: new environments,
 * those that are gone, and those whose offer, classification or verdict is another one. An environment is known by its
 * declaration's path and its name.
 *
 * @param environments those that differ, in the order of the build; those that are gone come last
 * @param uncompared the declarations that cannot be judged now, or could not be then
 */
record BuildChanges(List<EnvironmentChange> environments, Set<String> uncompared) {

    /** Compares a build with what was written of an earlier one. */
    static BuildChanges between(WrittenAssessment before, BuildAssessment build) {
        Map<String, Map<String, WrittenEnvironment>> open = new LinkedHashMap<>();
        Set<String> uncompared = new LinkedHashSet<>();
        for (WrittenDeclaration declaration : before.declarations()) {
            if (declaration.isAccepted()) {
                open.put(declaration.path(), byName(declaration));
            } else {
                uncompared.add(declaration.path());
            }
        }
        List<EnvironmentChange> changes = new ArrayList<>();
        for (DeclarationAssessment declaration : build.declarations()) {
            String path = declaration.path();
            Map<String, WrittenEnvironment> known = open.remove(path);
            if (declaration.reading() instanceof Reading.Accepted<Assessment> accepted) {
                if (!uncompared.contains(path)) {
                    add(path, known == null ? new HashMap<>() : known, accepted.value(), changes);
                }
            } else {
                uncompared.add(path);
            }
        }
        open.forEach((path, gone) -> addGone(path, gone, changes));
        return new BuildChanges(changes, uncompared);
    }

    private static Map<String, WrittenEnvironment> byName(WrittenDeclaration declaration) {
        Map<String, WrittenEnvironment> environments = new LinkedHashMap<>();
        declaration.environments().forEach(environment -> environments.put(environment.name(), environment));
        return environments;
    }

    private static void add(
            String path,
            Map<String, WrittenEnvironment> known,
            Assessment assessment,
            List<EnvironmentChange> changes) {
        for (EnvironmentAssessment environment : assessment.environments()) {
            WrittenEnvironment now = written(environment);
            WrittenEnvironment before = known.remove(now.name());
            if (!now.equals(before)) {
                changes.add(new EnvironmentChange(path, now.name(), before, now));
            }
        }
        addGone(path, known, changes);
    }

    private static void addGone(String path, Map<String, WrittenEnvironment> gone, List<EnvironmentChange> changes) {
        gone.forEach((name, before) -> changes.add(new EnvironmentChange(path, name, before, null)));
    }

    /** An environment as the file says it. */
    private static WrittenEnvironment written(EnvironmentAssessment environment) {
        return new WrittenEnvironment(
                environment.environment().name(),
                environment.offer().id(),
                environment.environment().facts().write(DeclaredFact.CLASSIFICATION, ""),
                environment.verdict());
    }
}
