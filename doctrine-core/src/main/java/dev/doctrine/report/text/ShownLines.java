package dev.doctrine.report.text;

import dev.doctrine.text.Excerpt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edge to a terminal. Reports write their lines with marks where a style begins and ends; here, whatever else would act
 * on the display is escaped, and the marks become what the terminal understands.
 */
public final class ShownLines {

    /** No text has these of itself: Unicode keeps them for such marks, and what is marked is escaped. */
    private static final char BEGIN = '\uFDD0';

    private static final char END = '\uFDD1';

    private static final Pattern MARKED = Pattern.compile(BEGIN + "[^" + BEGIN + END + "]*" + END);

    private final Style style;
    private final Map<String, String> styled = new HashMap<>();

    /** Lines for a terminal that sets words off like this. */
    public ShownLines(Style style) {
        this.style = style;
    }

    /** The style that reports write with. */
    public Style marks() {
        return new Marks();
    }

    /** The lines as they are shown, each of them one line. */
    public List<String> of(List<String> lines) {
        return lines.stream().map(this::line).toList();
    }

    private String line(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        Matcher marked = MARKED.matcher(line);
        int end = 0;
        while (marked.find()) {
            shown.append(Excerpt.sentence(line.substring(end, marked.start())));
            // What somebody else has marked is a text like any other.
            String words = styled.get(marked.group());
            shown.append(words == null ? Excerpt.sentence(marked.group()) : words);
            end = marked.end();
        }
        return shown.append(Excerpt.sentence(line.substring(end))).toString();
    }

    /** Remembers how each text is set off. */
    private final class Marks implements Style {

        @Override
        public String strong(String text) {
            return marked("strong", text, style::strong);
        }

        @Override
        public String success(String text) {
            return marked("success", text, style::success);
        }

        @Override
        public String warning(String text) {
            return marked("warning", text, style::warning);
        }

        @Override
        public String failure(String text) {
            return marked("failure", text, style::failure);
        }

        private String marked(String kind, String text, UnaryOperator<String> shown) {
            String words = Excerpt.sentence(text);
            String marked = BEGIN + kind + " " + words + END;
            styled.put(marked, shown.apply(words));
            return marked;
        }
    }
}
