package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Tells what a parser did not understand: where a person has to look, and without advice meant for programmers. */
final class SyntaxError {

    private static final Pattern BEGUN = Pattern.compile(
            "\\((?:start marker|for \\w+ starting) at \\[Source: [^\\]]*; line: (\\d+), column: (\\d+)]\\)");
    private static final Pattern ADVICE = Pattern.compile(
            ": enable `.*| \\([^()]*Feature[^()]*\\)|: was expecting \\(.*| \\(JSON .*"
                    + "| \\(code \\d+\\)| \\(\\(CTRL-CHAR, code \\d+\\)\\)| to be included in string value|\\. \\(Do not use .*");

    private final String path;
    private final Complaints complaints;

    SyntaxError(String path, Complaints complaints) {
        this.path = path;
        this.complaints = complaints;
    }

    /** Complains of what is no JSON. */
    void add(JacksonException e, CodePoints columns) {
        String message = String.valueOf(e.getOriginalMessage());
        JsonLocation location = e.getLocation();
        // The parser places a word that is no value at its end.
        if (message.contains(" token '") && e.getProcessor() instanceof JsonParser parser) {
            location = parser.currentTokenLocation();
        }
        Place place = location == null ? Place.startOf(path) : columns.place(path, location);
        add(place, "JSON", BEGUN.matcher(message).replaceAll("(begun at $1:$2)"));
    }

    /** Complains of what is no YAML. */
    void add(YAMLException e) {
        if (!(e instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            add(Place.startOf(path), "YAML", String.valueOf(e.getMessage()));
            return;
        }
        String problem = String.valueOf(marked.getProblem());
        Mark opened = marked.getContextMark();
        if (problem.contains("(TAB)")) {
            complaints.add(place(marked.getProblemMark()), ReadingProblem.TAB);
        } else if (opened != null && (problem.contains("end of stream") || problem.contains("<stream end>"))) {
            // For what was never closed, the place is where it was opened.
            add(place(opened), "YAML", marked.getContext() + ", " + problem);
        } else {
            add(place(marked.getProblemMark()), "YAML", problem);
        }
    }

    private void add(Place place, String format, String reason) {
        complaints.add(
                place,
                ReadingProblem.SYNTAX,
                format,
                ADVICE.matcher(reason).replaceAll("").strip());
    }

    private Place place(Mark mark) {
        return new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
