package dev.doctrine.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Rows of texts in columns that line up; the first row is the heading. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The table, line by line, with a rule under the heading. */
    List<String> lines() {
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
