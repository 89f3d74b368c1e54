package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells what a parser did not understand: where a person has to look, and without advice meant for programmers. */
final class SyntaxError {

    private static final Pattern BEGUN =
            Pattern.compile("\\(start marker at \\[Source: [^\\]]*; line: (\\d+), column: (\\d+)]\\)");
    private static final Pattern ADVICE = Pattern.compile(
            ": enable `.*| \\([^()]*Feature[^()]*\\)|: was expecting \\(.*"
                    + "| \\(code \\d+\\)| \\(\\(CTRL-CHAR, code \\d+\\)\\)| to be included in string value|\\. \\(Do not use .*");

    private final String path;
    private final String format;
    private final Complaints complaints;

    SyntaxError(String path, String format, Complaints complaints) {
        this.path = path;
        this.format = format;
        this.complaints = complaints;
    }

    void add(JacksonException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            addMarked(marked);
            return;
        }
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Expected a field name")) {
            complaints.add(place(tokenLocation(e)), ReadingProblem.COMPLEX_KEY);
            return;
        }
        if (message.contains("base64")) {
            complaints.add(place(tokenLocation(e)), ReadingProblem.TAG, "!!binary");
            return;
        }
        // A word that is no value is complained of at its end.
        JsonLocation location = message.contains(" token '") ? tokenLocation(e) : e.getLocation();
        String reason = BEGUN.matcher(message).replaceAll("(begun at $1:$2)");
        addReason(place(location), reason);
    }

    private void addMarked(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        Mark mark = e.getProblemMark();
        if (problem.contains("(TAB)")) {
            complaints.add(place(mark), ReadingProblem.TAB);
        } else if (e.getContextMark() != null
                && (problem.contains("end of stream") || problem.contains("<stream end>"))) {
            // What was never closed is to be found where it was opened.
            addReason(place(e.getContextMark()), e.getContext() + ", " + problem);
        } else {
            addReason(place(mark), problem);
        }
    }

    private void addReason(Place place, String reason) {
        complaints.add(
                place,
                ReadingProblem.SYNTAX,
                format,
                ADVICE.matcher(reason).replaceAll("").strip());
    }

    private static @Nullable JsonLocation tokenLocation(JacksonException e) {
        return e.getProcessor() instanceof JsonParser parser ? parser.currentTokenLocation() : e.getLocation();
    }

    private Place place(Mark mark) {
        return new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place place(@Nullable JsonLocation location) {
        return location == null
                ? Place.startOf(path)
                : new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
