package dev.doctrine.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows as a table in Markdown, which reads well on a console too. */
record Table(List<Row> rows) {

    private static final String LINE = "| %-40s | %11s | %19s | %12s | %10s | %10s |";

    @Override
    public String toString() {
        String head = line("", "median, µs", "middle half, µs", "bytes", "time", "bytes");
        String rule = head.replaceAll("[^|]", "-").replace("-|", ":|").replaceFirst(":\\|", "-|");
        return rows.stream().map(Table::line).collect(Collectors.joining("\n", head + "\n" + rule + "\n", "\n"));
    }

    private static String line(Row row) {
        boolean counterpart = row.benchmark().equals(row.against());
        return line(
                row.what(),
                format("%,.1f", row.microseconds().median()),
                format("%,.1f", row.microseconds().lowerQuartile())
                        + " – "
                        + format("%,.1f", row.microseconds().upperQuartile()),
                format("%,.0f", row.bytes().median()),
                counterpart ? "1" : format("× %.2f", row.timeRatio()),
                counterpart ? "1" : format("× %.2f", row.bytesRatio()));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, LINE, cells);
    }

    private static String format(String pattern, double number) {
        return String.format(Locale.ROOT, pattern, number);
    }
}
