package dev.doctrine.maven;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.comparison.DeclarationChange;
import dev.doctrine.comparison.DeclarationComparer;
import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be a declaration of a portfolio.
 *
 * @param path the file as users know it
 * @param size its bytes, as far as the system tells
 * @param refusal what is wrong with it before it is read; null where nothing is
 */
record Candidate(
        Path file, String path, long size, @Nullable Reading<Assessment> refusal) {

    /** The order of a portfolio: by the path that users see. */
    static final Comparator<Candidate> ORDER =
            Comparator.comparing(Candidate::path).thenComparing(Candidate::file);

    static Candidate readable(Path file, String path, long size) {
        return new Candidate(file, path, size, null);
    }

    static Candidate refused(Path file, String path, Problem problem, String... arguments) {
        return new Candidate(file, path, 0, Reading.refused(Place.startOf(path), problem, arguments));
    }

    /** What comes of it, read or not. */
    Reading<Assessment> assess(Portfolio portfolio) {
        return refusal == null ? InputFile.read(file, path, portfolio::assess) : refusal;
    }

    /** What becomes of it from one doctrine to another; what cannot be read under either becomes nothing else. */
    DeclarationChange compare(DeclarationComparer comparer) {
        Reading<DeclarationChange> change = refusal == null
                ? InputFile.read(file, path, (shown, bytes) -> new Reading.Accepted<>(comparer.compare(shown, bytes)))
                : new Reading.Refused<>(((Reading.Refused<Assessment>) refusal).complaints());
        if (change instanceof Reading.Accepted<DeclarationChange> compared) {
            return compared.value();
        }
        Reading<Assessment> unreadable =
                new Reading.Refused<>(((Reading.Refused<DeclarationChange>) change).complaints());
        return new DeclarationChange(path, unreadable, unreadable);
    }
}
