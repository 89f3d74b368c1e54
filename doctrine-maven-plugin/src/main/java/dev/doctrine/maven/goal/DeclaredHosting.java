package dev.doctrine.maven.goal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.maven.build.Build;
import dev.doctrine.maven.build.DeclarationFinder.Missing;
import dev.doctrine.maven.build.DeclarationFinder.Search;
import dev.doctrine.maven.build.Module;
import dev.doctrine.maven.gate.BuildAssessor;
import dev.doctrine.maven.message.BuildFailures;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What a build declares, for goals that show it or attest to it.
 *
 * @param configured the declaration that a parameter names; null to look for it
 */
record DeclaredHosting(
        Build build, BuildAssessor assessor, @Nullable String configured, BuildFailures failures) {

    /**
     * Each assessment of the build once, in the order of its modules; none where nothing is declared.
     *
     * @throws MojoFailureException if a declaration is not right
     */
    List<Assessment> ofBuild() throws MojoFailureException {
        Set<Assessment> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Assessment> assessments = new ArrayList<>();
        for (Module module : build.modules()) {
            of(module).filter(known::add).ifPresent(assessments::add);
        }
        return assessments;
    }

    /**
     * The assessment of one module; empty where nothing declares its hosting.
     *
     * @throws MojoFailureException if the declaration is not right, or is no longer what the build saw first
     */
    Optional<Assessment> of(Module module) throws MojoFailureException {
        Search search = assessor.search(module, configured);
        if (search instanceof Missing) {
            return Optional.empty();
        }
        Reading<Assessment> reading = assessor.reading(search);
        if (!assessor.isUnchanged(search)) {
            throw failures.changed(assessor.path(search));
        }
        if (reading instanceof Reading.Accepted<Assessment> accepted) {
            return Optional.of(accepted.value());
        }
        throw failures.badDeclaration(assessor.path(search), reading.complaints());
    }
}
