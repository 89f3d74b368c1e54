package dev.doctrine.report.terminal;

import dev.doctrine.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Rows of texts in columns that line up, or as cards; the first row is the heading. */
final class TextTable {

    private static final String GAP = "  ";

    private final Messages messages;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(Messages messages) {
        this.messages = messages;
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The table, line by line; a card for each row where the table would not fit. */
    List<String> lines(int width) {
        List<String> table = table();
        return table.get(1).length() <= width ? table : cards();
    }

    /** Each row under its first cell, the others after their headings. */
    private List<String> cards() {
        List<String> headings = rows.get(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            lines.add(row.get(0));
            for (int i = 1; i < row.size(); i++) {
                lines.add(GAP + messages.text("offers.fact", headings.get(i), row.get(i)));
            }
        }
        return lines;
    }

    /** With a rule under the heading. */
    private List<String> table() {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0));
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(StringUtils.rightPad(row.get(i), widths.get(i))).append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        int total = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
        lines.add(1, "-".repeat(total));
        return lines;
    }
}
