package dev.doctrine.portfolio;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.declaration.Declaration;
import dev.doctrine.declaration.NotHosted;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.text.Excerpt;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.yaml.Complaint;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The portfolio for spreadsheets of a language: UTF-8, RFC 4180 but for what separates cells. Every row is one line, because whatever would break it is written as
 * {@code <U+000A>}.
 */
final class CsvRows {

    /** The most complaints of one file that are written, because more would not help to correct it. */
    static final int MOST_COMPLAINTS = 20;

    private static final List<String> COLUMNS = List.of(
            "path",
            "application",
            "applicationId",
            "owner",
            "environment",
            "offer",
            "classification",
            "verdict",
            "failing",
            "observed",
            "warnings",
            "derogated",
            "acknowledged",
            "allowedOffers",
            "derogatedOffers",
            "complaints",
            "reason");

    private static final String END_OF_ROW = "\r\n";

    private final Writer writer;
    private final CsvDialect dialect;
    private final PortfolioMessages words;
    private final ComplaintText complaintReport;

    CsvRows(OutputStream stream, Locale locale) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.dialect = CsvDialect.of(locale);
        this.words = PortfolioMessages.in(locale);
        this.complaintReport = ComplaintText.in(locale);
        writer.write(dialect.mark());
        row(COLUMNS.stream().map(column -> words.text("csv." + column)));
    }

    /** Writes a row for each environment, or the one of a declaration that hosts nothing. */
    void write(Assessment assessment) throws IOException {
        Declaration declaration = assessment.declaration();
        Optional<NotHosted> notHosted = declaration.notHosted();
        if (notHosted.isPresent()) {
            row(Map.of(
                    "path", Excerpt.escaped(declaration.path()),
                    "application", Excerpt.escaped(declaration.application()),
                    "applicationId", Excerpt.escaped(declaration.applicationId()),
                    "owner", Excerpt.escaped(declaration.owner()),
                    "verdict", verdict(Standing.NOT_HOSTED),
                    "reason", Excerpt.escaped(notHosted.get().reason())));
        }
        for (EnvironmentAssessment assessed : assessment.environments()) {
            row(Stream.of(
                    Excerpt.escaped(assessment.declaration().path()),
                    Excerpt.escaped(assessment.declaration().application()),
                    Excerpt.escaped(assessment.declaration().applicationId()),
                    Excerpt.escaped(assessment.declaration().owner()),
                    Excerpt.escaped(assessed.environment().name()),
                    assessed.offer().id(),
                    assessed.environment().facts().write(DeclaredFact.CLASSIFICATION, ""),
                    verdict(Standing.of(assessed.verdict())),
                    constraints(assessed, Outcome::isFailure),
                    constraints(assessed, Outcome::observed),
                    constraints(assessed, Outcome::isWarning),
                    constraints(assessed, outcome -> outcome.derogation().isPresent()),
                    constraints(assessed, outcome -> outcome.acknowledgement().isPresent()),
                    joined(assessed.allowedOfferIds(false).stream()),
                    joined(assessed.allowedOfferIds(true).stream()),
                    "",
                    ""));
        }
    }

    /** Writes the one row of a declaration that cannot be read. */
    void writeDamaged(String path, List<Complaint> complaints) throws IOException {
        List<String> lines = complaintReport.lines(complaints.subList(0, Math.min(complaints.size(), MOST_COMPLAINTS)));
        row(Map.of(
                "path",
                Excerpt.escaped(path),
                "verdict",
                verdict(Standing.DAMAGED),
                "complaints",
                String.join(" ", lines)));
    }

    void flush() throws IOException {
        writer.flush();
    }

    /** Writes a row in which only these columns are filled. */
    private void row(Map<String, String> cells) throws IOException {
        row(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")));
    }

    private void row(Stream<String> cells) throws IOException {
        writer.write(cells.map(Excerpt::sentence).map(dialect::cell).collect(Collectors.joining(dialect.separator())));
        writer.write(END_OF_ROW);
    }

    private String verdict(Standing standing) {
        return words.text("csv.verdict." + standing.key());
    }

    private static String constraints(EnvironmentAssessment assessed, Predicate<Outcome> kind) {
        return joined(assessed.outcomes().stream()
                .filter(kind)
                .map(outcome -> outcome.constraint().id()));
    }

    private static String joined(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
