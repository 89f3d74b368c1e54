package dev.doctrine.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects all that is wrong in one file, so that it is reported at once. For one reading and one thread. */
public final class Complaints {

    private final List<Complaint> collected = new ArrayList<>();

    /** Notes a problem; the arguments are those that {@link Problem} lists. */
    public void add(Place place, Problem problem, String... arguments) {
        collected.add(Complaint.of(place, problem, null, arguments));
    }

    /** Notes a word that is not among the accepted ones, and looks for the nearest of them. */
    public void addUnknown(
            Place place,
            Problem problem,
            String key,
            String found,
            Collection<String> accepted,
            Collection<String> known) {
        String suggestion = Nearest.to(found, known).orElse(null);
        collected.add(Complaint.of(place, problem, suggestion, key, found, String.join(", ", accepted)));
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /** What was wrong, in the order of the file. */
    public List<Complaint> sorted() {
        return collected.stream().sorted(Complaint.BY_PLACE).distinct().toList();
    }

    /** The value, unless something was wrong. */
    public <T> Reading<T> unlessRefused(T value) {
        return isEmpty() ? new Reading.Accepted<>(value) : new Reading.Refused<>(sorted());
    }
}
