package dev.doctrine.maven.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.comparison.DeclarationChange;
import dev.doctrine.comparison.DeclarationComparer;
import dev.doctrine.maven.build.InputFile;
import dev.doctrine.portfolio.Portfolio;
import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Place;
import dev.doctrine.yaml.Problem;
import dev.doctrine.yaml.Reading;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be a declaration of a portfolio.
 *
 * @param path the file as users know it
 * @param size its bytes, as far as the system tells
 * @param refusal what is wrong with it before it is read; null where nothing is
 */
public record PortfolioEntry(
        Path file, String path, long size, @Nullable Complaint refusal) {

    /** The order of a portfolio: by the path that users see. */
    static final Comparator<PortfolioEntry> ORDER =
            Comparator.comparing(PortfolioEntry::path).thenComparing(PortfolioEntry::file);

    static PortfolioEntry readable(Path file, String path, long size) {
        return new PortfolioEntry(file, path, size, null);
    }

    static PortfolioEntry refused(Path file, String path, Problem problem, String... arguments) {
        return new PortfolioEntry(file, path, 0, Complaint.of(Place.startOf(path), problem, arguments));
    }

    /** What comes of it, read or not. */
    public Reading<Assessment> assess(Portfolio portfolio, PortfolioEvidence evidence) {
        return read((shown, bytes) -> portfolio.assess(shown, bytes, evidence.of(file)));
    }

    /** What changes for it between two doctrines; nothing does if neither of them can read it. */
    public DeclarationChange compare(DeclarationComparer comparer) {
        Reading<DeclarationChange> change =
                read((shown, bytes) -> new Reading.Accepted<>(comparer.compare(shown, bytes)));
        return change instanceof Reading.Refused<DeclarationChange> refused
                ? DeclarationChange.unreadable(path, refused.complaints())
                : ((Reading.Accepted<DeclarationChange>) change).value();
    }

    private <T> Reading<T> read(BiFunction<String, byte[], Reading<T>> reader) {
        return refusal == null ? InputFile.read(file, path, reader) : new Reading.Refused<>(List.of(refusal));
    }
}
