package dev.doctrine.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects all that is wrong in one file, so that it is reported at once. For one reading and one thread. */
public final class Complaints {

    /** The most that are kept: whoever has corrected those reads the file again. The others are counted. */
    public static final int MOST = 100;

    private final Set<Complaint> collected = new LinkedHashSet<>();
    private int others;

    /** Notes a problem; the arguments are those that {@link Problem} lists. */
    public void add(Place place, Problem problem, String... arguments) {
        add(Complaint.of(place, problem, arguments));
    }

    /** Notes a problem that can be mended by pasting this into the file. */
    public void addPaste(Place place, Problem problem, String paste, String... arguments) {
        add(new Complaint(place, problem, List.of(arguments), List.of(), null, paste));
    }

    /** Notes a problem where only some words would do; the arguments are those that {@link Problem} lists. */
    public void addClosed(Place place, Problem problem, List<String> accepted, String... arguments) {
        add(new Complaint(place, problem, List.of(arguments), accepted, null));
    }

    /** The same where one of those words most likely is meant. */
    public void addMeant(Place place, Problem problem, List<String> accepted, String meant, String... arguments) {
        add(new Complaint(place, problem, List.of(arguments), accepted, meant));
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
        // Looking for the nearest word takes long; one that is only counted needs none.
        String suggestion = isFull() ? null : Nearest.to(found, known).orElse(null);
        add(new Complaint(place, problem, List.of(context, found), List.copyOf(accepted), suggestion));
    }

    private void add(Complaint complaint) {
        if (!isFull()) {
            collected.add(complaint);
        } else if (!collected.contains(complaint)) {
            others++;
        }
    }

    private boolean isFull() {
        return collected.size() == MOST;
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /** What was wrong, in the order of the file; last, where not all is kept, how much more there is. */
    public List<Complaint> sorted() {
        // Most files are right: nothing to sort then.
        if (collected.isEmpty()) {
            return List.of();
        }
        List<Complaint> sorted = new ArrayList<>(collected);
        sorted.sort(Complaint::byPlace);
        if (others > 0) {
            Place last = sorted.get(sorted.size() - 1).place();
            sorted.add(Complaint.of(last, ReadingProblem.MORE, Integer.toString(others), Integer.toString(MOST)));
        }
        return List.copyOf(sorted);
    }

    /** The value, unless something was wrong. */
    public <T> Reading<T> unlessRefused(T value) {
        return isEmpty() ? new Reading.Accepted<>(value) : new Reading.Refused<>(sorted());
    }
}
