package dev.doctrine.portfolio;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a spreadsheet of a language separates cells: where the comma is the decimal sign, it is not what separates them. */
enum CsvDialect {
    /** RFC 4180. */
    COMMAS("", ",", ";"),
    /** The same with semicolons, and the mark by which a spreadsheet knows that the letters are UTF-8. */
    SEMICOLONS("\uFEFF", ";", ",");

    private static final Pattern QUOTED = Pattern.compile("[\",;]|^'? | $");

    private final String mark;
    private final String separator;
    /** Where a spreadsheet would begin to calculate: at the start of a cell, also as it is where the other sign separates. */
    private final Pattern formula;

    CsvDialect(String mark, String separator, String other) {
        this.mark = mark;
        this.separator = separator;
        this.formula = Pattern.compile("(^|" + other + ")(?=[ \"\u00A0\u202F]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");
    }

    static CsvDialect of(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? SEMICOLONS : COMMAS;
    }

    /** What the file begins with. */
    String mark() {
        return mark;
    }

    String separator() {
        return separator;
    }

    /** A text of one line as a cell that no spreadsheet takes for a formula. */
    String cell(String text) {
        String harmless = formula.matcher(text).replaceAll("$1'");
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
