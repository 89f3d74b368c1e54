package dev.doctrine.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows as a table in Markdown, which reads well on a console too. */
record Table(List<Row> rows) {

    private static final String LINE = "| %-36s | %11s | %21s | %8s | %11s | %8s | %11s | %8s |";

    @Override
    public String toString() {
        String head = line("", "median, µs", "middle half, µs", "ratio", "CPU, µs", "ratio", "bytes", "ratio");
        String rule = head.replaceAll("[^|]", "-").replace("-|", ":|").replaceFirst(":\\|", "-|");
        return rows.stream().map(Table::line).collect(Collectors.joining("\n", head + "\n" + rule + "\n", "\n"));
    }

    private static String line(Row row) {
        return line(
                row.what(),
                format("%,.1f", row.time().median()),
                format("%,.1f", row.time().lowerQuartile()) + " – "
                        + format("%,.1f", row.time().upperQuartile()),
                ratio(row, row.time()),
                format("%,.1f", row.processor().median()),
                ratio(row, row.processor()),
                format("%,.0f", row.bytes().median()),
                ratio(row, row.bytes()));
    }

    private static String ratio(Row row, Measure measure) {
        return row.isCounterpart() ? "1" : format("× %.2f", measure.ratio());
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells);
    }

    private static String format(String pattern, double number) {
        return String.format(Locale.ROOT, pattern, number);
    }
}
