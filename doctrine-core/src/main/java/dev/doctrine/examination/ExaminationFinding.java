package dev.doctrine.examination;

import dev.doctrine.doctrine.FindingKind;
import dev.doctrine.doctrine.KnownFinding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of a doctrine that its owner may not have meant.
 *
 * @param about the ids of the constraints, or the classification, that it is about
 * @param knownOrNull where the doctrine itself says that it is wanted; null where it does not
 */
public record ExaminationFinding(
        FindingKind kind, List<String> about, @Nullable KnownFinding knownOrNull) {

    public ExaminationFinding {
        about = List.copyOf(about);
    }

    /** Where the doctrine itself says that it is wanted, with the reason. */
    public Optional<KnownFinding> known() {
        return Optional.ofNullable(knownOrNull);
    }
}
