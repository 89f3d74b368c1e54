package dev.doctrine.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file, said where it stands. Its sentence is made by the report, in the reader's language.
 *
 * @param arguments what the sentence names, as the problem lists it: mostly a key and what was found
 * @param accepted the words or keys that are accepted instead; empty where they are no closed list
 * @param suggestion the nearest accepted word; none where null
 * @param paste what mends it, as it can be pasted into the file on one line; empty where nothing does
 */
public record Complaint(
        Place place,
        Problem problem,
        List<String> arguments,
        List<String> accepted,
        @Nullable String suggestion,
        String paste) {

    /** The order in which complaints are reported: as in the file. */
    static int byPlace(Complaint one, Complaint other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines == 0 ? Integer.compare(one.place().column(), other.place().column()) : lines;
    }

    public Complaint {
        arguments = List.copyOf(arguments);
        accepted = List.copyOf(accepted);
    }

    /** How many mistakes these complaints are about, with those that are only counted. */
    public static int count(List<Complaint> complaints) {
        int count = 0;
        for (Complaint complaint : complaints) {
            boolean counts = complaint.problem() == ReadingProblem.MORE;
            count += counts ? Integer.parseInt(complaint.arguments().get(0)) : 1;
        }
        return count;
    }

    /** A complaint that nothing to paste mends. */
    public Complaint(
            Place place, Problem problem, List<String> arguments, List<String> accepted, @Nullable String suggestion) {
        this(place, problem, arguments, accepted, suggestion, "");
    }

    /** A complaint where what is accepted is no closed list; the arguments are those that {@link Problem} lists. */
    public static Complaint of(Place place, Problem problem, String... arguments) {
        return new Complaint(place, problem, List.of(arguments), List.of(), null);
    }
}
