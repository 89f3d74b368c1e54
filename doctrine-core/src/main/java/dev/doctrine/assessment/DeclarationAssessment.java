package dev.doctrine.assessment;

import dev.doctrine.yaml.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One declaration of a build: its assessment, or why it cannot be assessed.
 *
 * @param path the file as users know it
 * @param sha256 the digest of its bytes; null where they could not be read
 * @param modules the folders of the modules that it is about, as users know them; {@code .} is the root
 * @param artifacts what these modules build, as {@code group:artifact:version}; none where there is no pom
 * @param reading the assessment, or all that is wrong in the file
 */
public record DeclarationAssessment(
        String path,
        @Nullable String sha256,
        List<String> modules,
        List<String> artifacts,
        Reading<Assessment> reading) {

    public DeclarationAssessment {
        modules = List.copyOf(modules);
        artifacts = List.copyOf(artifacts);
    }

    /** A declaration where nobody knows what is built. */
    public DeclarationAssessment(
            String path, @Nullable String sha256, List<String> modules, Reading<Assessment> reading) {
        this(path, sha256, modules, List.of(), reading);
    }

    /** The verdict; of what could not be read, nothing can be determined. */
    public Verdict verdict() {
        return reading instanceof Reading.Accepted<Assessment> accepted
                ? accepted.value().verdict()
                : Verdict.UNDETERMINED;
    }
}
