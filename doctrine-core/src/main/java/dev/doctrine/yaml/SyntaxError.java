package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the parser did not understand, and where.
 *
 * @param reason the parser's own words on one line, in English, without advice meant for programmers
 */
record SyntaxError(Place place, String reason) {

    private static final Pattern LOCATION = Pattern.compile("\\[Source: [^\\]]*; (line: \\d+, column: \\d+)]");
    private static final Pattern ADVICE = Pattern.compile(": enable `.*| \\([^()]*Feature[^()]*\\)");

    static SyntaxError of(String path, JacksonException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            return new SyntaxError(
                    new Place(path, mark.getLine() + 1, mark.getColumn() + 1), plain(marked.getProblem()));
        }
        JsonLocation location = e.getLocation();
        Place place = location == null
                ? Place.startOf(path)
                : new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        return new SyntaxError(place, plain(e.getOriginalMessage()));
    }

    private static String plain(String message) {
        String located = LOCATION.matcher(message).replaceAll("$1");
        return ADVICE.matcher(located).replaceAll("").strip();
    }
}
