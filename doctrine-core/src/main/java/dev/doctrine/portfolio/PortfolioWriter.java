package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.portfolio.PortfolioSummary.Idle;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes a portfolio while it is assessed, one declaration after the other: {@code portfolio.csv} (RFC 4180, a row for each
 * environment) and {@code portfolio.jsonl} (an object for each declaration, on a line of its own, then one for each
 * registered derogation that serves nobody). A declaration that cannot be read has its line in both, with what is wrong in
 * it.
 *
 * <p>The streams stay open: they belong to the caller.
 */
public final class PortfolioWriter {

    private final CsvRows csv;
    private final JsonLines json;
    private final Tally tally;
    private String previous = "";

    /**
     * A writer that has written the heading.
     *
     * @param locale the language of complaints
     */
    public PortfolioWriter(Portfolio portfolio, Locale locale, OutputStream csv, OutputStream jsonLines)
            throws IOException {
        this.csv = new CsvRows(csv, locale);
        this.json = new JsonLines(jsonLines, locale);
        this.tally = new Tally(portfolio);
    }

    /**
     * Adds what came of a declaration.
     *
     * @param path the file as users know it; not before that of the previous one
     */
    public void add(String path, Reading<Assessment> reading) throws IOException {
        if (path.compareTo(previous) < 0) {
            throw new IllegalArgumentException("Not in the order of paths: " + path + " after " + previous);
        }
        previous = path;
        if (reading instanceof Reading.Accepted<Assessment> accepted) {
            csv.write(accepted.value());
            json.write(accepted.value());
            tally.add(accepted.value());
        } else {
            csv.writeDamaged(path, reading.complaints());
            json.writeDamaged(path, reading.complaints());
            tally.addDamaged(path, reading.complaints());
        }
    }

    /** Sees to it that all is written, registered derogations that serve nobody last, and sums it up. */
    public PortfolioSummary finish() throws IOException {
        for (Idle idle : tally.idle()) {
            json.writeIdle(idle);
        }
        csv.flush();
        json.flush();
        return tally.summary();
    }
}
