package dev.doctrine.maven.message;

import dev.doctrine.report.text.LineWrap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How wide the display is that Maven's log is read on.
 *
 * @param columns how many characters a line has, those included that Maven puts before it
 */
public record Screen(int columns) {

    /** The variable in which shells keep the width. */
    static final String VARIABLE = "COLUMNS";

    private static final int USUAL = 80;

    private static final int NARROWEST = 40;

    private static final String INFO = "[INFO] ";

    private static final String WARNING = "[WARNING] ";

    private static final String ERROR = "[ERROR] ";

    /** As wide as the machine says; as usual where it does not say. */
    public static Screen ofMachine() {
        return of(System.getenv(VARIABLE));
    }

    /** As wide as a variable says; as usual where it says no number. */
    static Screen of(@Nullable String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,4}")) {
            return new Screen(USUAL);
        }
        return new Screen(Math.max(NARROWEST, Integer.parseInt(columns)));
    }

    /** How many characters a line has that Maven only informs of. */
    public int informed() {
        return columns - INFO.length();
    }

    /** Lines that Maven only informs of, broken where they are too wide. */
    public List<String> info(List<String> lines) {
        return new LineWrap(informed()).lines(lines);
    }

    /** Lines that Maven warns of, broken where they are too wide. */
    public List<String> warnings(List<String> lines) {
        return new LineWrap(columns - WARNING.length()).lines(lines);
    }

    /** The text with which a build stops, broken where it is too wide. */
    public String error(String text) {
        return new LineWrap(columns - ERROR.length()).text(text);
    }
}
