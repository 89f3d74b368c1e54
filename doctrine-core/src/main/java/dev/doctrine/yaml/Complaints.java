package dev.doctrine.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects all that is wrong in one file, so that it is reported at once. For one reading and one thread. */
public final class Complaints {

    /** After this many mistakes no word is suggested any more, because that would take seconds and help nobody. */
    private static final int MOST_SUGGESTIONS = 100;

    private final List<Complaint> collected = new ArrayList<>();

    /** Notes a problem; the arguments are those that {@link Problem} lists. */
    public void add(Place place, Problem problem, String... arguments) {
        collected.add(Complaint.of(place, problem, arguments));
    }

    /** Notes a problem where only some words would do; the arguments are those that {@link Problem} lists. */
    public void addClosed(Place place, Problem problem, List<String> accepted, String... arguments) {
        collected.add(new Complaint(place, problem, List.of(arguments), accepted, null));
    }

    /** Notes a word that is not among the accepted ones, and looks for the nearest of them. */
    public void addUnknown(Place place, Problem problem, String context, String found, Collection<String> accepted) {
        addUnknown(place, problem, context, found, accepted, accepted);
    }

    /**
     * Notes a word that is not among the accepted ones, and looks for the nearest.
     *
     * @param context the key, or the mapping, that the word was found in
     * @param known all that may have been meant, the preferred spellings first
     */
    public void addUnknown(
            Place place,
            Problem problem,
            String context,
            String found,
            Collection<String> accepted,
            Collection<String> known) {
        String suggestion =
                collected.size() < MOST_SUGGESTIONS ? Nearest.to(found, known).orElse(null) : null;
        collected.add(new Complaint(place, problem, List.of(context, found), List.copyOf(accepted), suggestion));
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /** What was wrong, in the order of the file. */
    public List<Complaint> sorted() {
        // Most files are right: nothing to sort then.
        return collected.isEmpty()
                ? List.of()
                : collected.stream().sorted(Complaint::byPlace).distinct().toList();
    }

    /** The value, unless something was wrong. */
    public <T> Reading<T> unlessRefused(T value) {
        return isEmpty() ? new Reading.Accepted<>(value) : new Reading.Refused<>(sorted());
    }
}
