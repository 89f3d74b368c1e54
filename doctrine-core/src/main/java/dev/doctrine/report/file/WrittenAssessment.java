package dev.doctrine.report.file;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.policy.Enforcement;
import dev.doctrine.yaml.Reading;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code assessment.json} says of the declarations that it is about: enough to tell whether it still holds for what
 * stands in a project, and what another build changes.
 *
 * @param verdict the worst verdict of the build
 * @param enforcement whether refusals stopped the build, or were only reported
 * @param day the day of the assessment
 * @param policySha256 the digest of the policy by which it was made; null where there was none
 * @param missing the modules without a declaration
 * @param skipped the modules whose check was skipped
 */
public record WrittenAssessment(
        Verdict verdict,
        Enforcement.Mode enforcement,
        LocalDate day,
        @Nullable String policySha256,
        List<WrittenDeclaration> declarations,
        List<String> missing,
        List<String> skipped) {

    public WrittenAssessment {
        declarations = List.copyOf(declarations);
        missing = List.copyOf(missing);
        skipped = List.copyOf(skipped);
    }

    /**
     * One declaration.
     *
     * @param path the file, relative to the root of the repository
     * @param sha256 the digest of the bytes that were assessed; null where they could not be read
     * @param modules the modules that it is about
     * @param isObserved whether it was refused, or could not be judged, and nothing of that stopped the build
     * @param isAccepted whether the declaration was right, so that it could be judged
     */
    public record WrittenDeclaration(
            String path,
            @Nullable String sha256,
            List<String> modules,
            Verdict verdict,
            boolean isObserved,
            boolean isAccepted,
            List<WrittenEnvironment> environments) {

        public WrittenDeclaration {
            modules = List.copyOf(modules);
            environments = List.copyOf(environments);
        }
    }

    /**
     * One environment of a declaration.
     *
     * @param offer the id of its offer
     * @param classification the classification of its data, as declarations write it
     */
    public record WrittenEnvironment(String name, String offer, String classification, Verdict verdict) {}

    /**
     * Reads the file, however large: what it says of constraints is passed over.
     *
     * @param path the file as users know it
     */
    public static Reading<WrittenAssessment> read(String path, InputStream stream) {
        return new WrittenAssessmentReader().read(path, stream);
    }
}
