package dev.doctrine.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks lines that are wider than a display. What follows a break stands two columns further in than its line began. A
 * command or key in backquotes, and words that are set off together, stay on one line; so does whatever has no space.
 *
 * @param columns how many characters a line may have
 */
public record LineWrap(int columns) {

    private static final char ESCAPE = '\u001B';

    /** What a style begins and ends with; nothing else begins so, for it is escaped in whatever is shown. */
    private static final Pattern STYLE = Pattern.compile(ESCAPE + "\\[[0-9;]*m");

    private static final Pattern END_OF_STYLE = Pattern.compile("\\[[0;]*m.*");

    /** French puts a space before these, and no line begins with them. */
    private static final String NO_BEGINNING = ":;!?»";

    /** How much further in a line goes on. */
    private static final String FURTHER = "  ";

    /** The lines, none wider than the display where that can be. */
    public List<String> lines(List<String> lines) {
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            wrap(line, wrapped);
        }
        return wrapped;
    }

    /** The same of a text of several lines. */
    public String text(String text) {
        return String.join("\n", lines(List.of(text.split("\n", -1))));
    }

    private void wrap(String line, List<String> wrapped) {
        if (width(line) <= columns) {
            wrapped.add(line);
            return;
        }
        int begin = line.length() - line.stripLeading().length();
        String further = line.substring(0, begin) + FURTHER;
        StringBuilder current = new StringBuilder(line.substring(0, begin));
        boolean empty = true;
        for (String part : parts(line.substring(begin))) {
            if (!empty && width(current) + 1 + width(part) > columns) {
                wrapped.add(current.toString().stripTrailing());
                current = new StringBuilder(further);
                empty = true;
            }
            current.append(empty ? "" : " ").append(part);
            empty = false;
        }
        wrapped.add(current.toString());
    }

    /** The parts between the spaces at which a line may be broken. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        boolean styled = false;
        int begin = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '`') {
                quoted = !quoted && line.indexOf('`', i + 1) >= 0;
            } else if (c == ESCAPE) {
                styled = !END_OF_STYLE.matcher(line.substring(i + 1)).matches();
            } else if (c == ' ' && !quoted && !styled && mayBreak(line, i)) {
                parts.add(line.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(line.substring(begin));
        return parts;
    }

    private static boolean mayBreak(String line, int space) {
        return line.charAt(space - 1) != '«'
                && space + 1 < line.length()
                && NO_BEGINNING.indexOf(line.charAt(space + 1)) < 0;
    }

    private static int width(CharSequence text) {
        String shown = STYLE.matcher(text).replaceAll("");
        return shown.codePointCount(0, shown.length());
    }
}
