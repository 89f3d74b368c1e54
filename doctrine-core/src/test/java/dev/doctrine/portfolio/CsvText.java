package dev.doctrine.portfolio;

import java.util.ArrayList;
import java.util.List;

/** CSV as RFC 4180 has it, read character by character; whatever the RFC does not allow is refused. */
final class CsvText {

    private CsvText() {}

    /** The rows with their cells. */
    static List<List<String>> parse(String text) {
        return parse(text, ',');
    }

    /** The same where another sign separates cells. */
    static List<List<String>> parse(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            StringBuilder cell = new StringBuilder();
            if (text.charAt(i) == '"') {
                for (i++; text.charAt(i) != '"' || text.startsWith("\"\"", i); i++) {
                    cell.append(text.charAt(i));
                    i += text.charAt(i) == '"' ? 1 : 0;
                }
                i++;
            } else {
                for (; text.charAt(i) != separator && text.charAt(i) != '\r'; i++) {
                    if (text.charAt(i) == '"' || text.charAt(i) == '\n') {
                        throw new AssertionError("Not to stand outside quotes, at " + i);
                    }
                    cell.append(text.charAt(i));
                }
            }
            row.add(cell.toString());
            if (text.charAt(i) == separator) {
                i++;
            } else if (text.startsWith("\r\n", i)) {
                i += 2;
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                throw new AssertionError("Neither a separator nor the end of a row, at " + i);
            }
        }
        return rows;
    }
}
