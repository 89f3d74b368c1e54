package dev.doctrine.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of reading a file: its content, or all that is wrong in it. A file is never half read.
 *
 * @param <T> the content
 */
public sealed interface Reading<T> {

    /** All that is wrong in the file, in its order; none where it is accepted. */
    List<Complaint> complaints();

    /** The content; empty where the file is refused. */
    default Optional<T> content() {
        return this instanceof Accepted<T> accepted ? Optional.of(accepted.value()) : Optional.empty();
    }

    /** The file was right. */
    record Accepted<T>(T value) implements Reading<T> {
        @Override
        public List<Complaint> complaints() {
            return List.of();
        }
    }

    /** The file was not right; at least one complaint, in the order of the file. */
    record Refused<T>(List<Complaint> complaints) implements Reading<T> {
        public Refused {
            complaints = List.copyOf(complaints);
        }
    }

    /** The same reading, with something made of the content. */
    default <R> Reading<R> map(Function<T, R> change) {
        return this instanceof Accepted<T> accepted
                ? new Accepted<>(change.apply(accepted.value()))
                : new Refused<>(complaints());
    }

    /** A refusal for one reason. */
    static <T> Reading<T> refused(Place place, Problem problem, String... arguments) {
        return new Refused<>(List.of(Complaint.of(place, problem, arguments)));
    }
}
