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
 * @param reading the assessment, or all that is wrong in the file
 */
public record DeclarationAssessment(
        String path, @Nullable String sha256, List<String> modules, Reading<Assessment> reading) {

    public DeclarationAssessment {
        modules = List.copyOf(modules);
    }

    /** The verdict; of what could not be read, nothing can be determined. */
    public Verdict verdict() {
        return reading instanceof Reading.Accepted<Assessment> accepted
                ? accepted.value().verdict()
                : Verdict.UNDETERMINED;
    }
}
