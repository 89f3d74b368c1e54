package dev.doctrine.report.file;

import dev.doctrine.report.file.WrittenAssessment.WrittenEnvironment;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One environment that differs from what an earlier assessment says of it.
 *
 * @param path the declaration
 * @param before what was said of it; null if it is new
 * @param now what is said of it; null if it is gone
 */
record EnvironmentChange(
        String path,
        String name,
        @Nullable WrittenEnvironment before,
        @Nullable WrittenEnvironment now) {

    /** Whether its data are declared to be less than they were. */
    boolean lowersClassification() {
        if (before == null || now == null) {
            return false;
        }
        OptionalInt rankBefore = Vocabulary.CLASSIFICATION.rank(before.classification());
        OptionalInt rankNow = Vocabulary.CLASSIFICATION.rank(now.classification());
        return rankBefore.isPresent() && rankNow.isPresent() && rankNow.getAsInt() < rankBefore.getAsInt();
    }
}
