package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Excerpt;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.report.text.Style;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The assessment for a comment on a merge request, {@code doctrine.md}: the verdict, then what stops the build and why. */
public final class MarkdownReport implements Report {

    private final Messages messages;
    private final Assessment assessment;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;
    private final Headings headings;
    private final List<String> lines = new ArrayList<>();

    /** The report of this assessment, for readers of this locale. */
    public MarkdownReport(Assessment assessment, Locale locale) {
        this.messages = Messages.in(locale);
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
        this.headings = new Headings(messages, Style.PLAIN);
        addAll();
    }

    /** One comment on several declarations. */
    static Report rollUp(List<Assessment> assessments, Locale locale) {
        return () -> assessments.stream()
                .map(assessment -> new String(new MarkdownReport(assessment, locale).bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void addAll() {
        String verdict = messages.text("verdict." + assessment.verdict().key());
        add("## " + Markdown.escaped(messages.text("markdown.heading", verdict)));
        add(Markdown.escaped(headings.application(assessment)));
        addEnvironments();
        for (EnvironmentAssessment environment : assessment.environments()) {
            if (environment.verdict() != Verdict.ALLOWED) {
                addFailures(environment);
            }
        }
        addWarnings();
        addDerogations();
        addDoctrine();
    }

    private void addEnvironments() {
        List<List<String>> rows = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            rows.add(List.of(
                    Excerpt.shortened(environment.environment().name()),
                    environment.offer().name(),
                    messages.text("verdict." + environment.verdict().key())));
        }
        addTable(List.of("markdown.environment", "offers.column.offer", "markdown.verdict"), rows);
    }

    private void addFailures(EnvironmentAssessment environment) {
        add("### " + Markdown.escaped(headings.environment(environment, name -> name)));
        List<String> items = new ArrayList<>();
        environment.outcomes().stream()
                .filter(Outcome::isFailure)
                .forEach(outcome -> items.addAll(items(environment, outcome)));
        add(String.join("\n", items));
        add(Markdown.escaped(outcomeText.otherOffers(environment)));
    }

    private void addWarnings() {
        List<String> items = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            environment.outcomes().stream()
                    .filter(outcome -> outcome.isOpen() && !outcome.isFailure())
                    .forEach(outcome -> items.addAll(items(environment, outcome)));
        }
        addFolded("markdown.warnings", items);
    }

    private void addDerogations() {
        addFolded(
                "markdown.derogations",
                assessment.derogations().stream()
                        .map(review -> "- " + Markdown.escaped(derogationText.line(review)))
                        .toList());
    }

    private void addDoctrine() {
        List<List<String>> rows = new ArrayList<>();
        for (Layer layer : assessment.doctrine().layers()) {
            rows.add(List.of(layer.id(), layer.version(), layer.sha256()));
        }
        addTable(List.of("markdown.layer", "markdown.version", "markdown.digest"), rows);
        List<String> loosenings = new DoctrineText(messages).loosenings(assessment.doctrine());
        if (!loosenings.isEmpty()) {
            add(loosenings.stream()
                    .map(loosening -> "- " + Markdown.escaped(loosening))
                    .collect(Collectors.joining("\n")));
        }
    }

    /** An outcome as an item of a list, with what explains it as items below. */
    private List<String> items(EnvironmentAssessment environment, Outcome outcome) {
        List<String> details = new ArrayList<>();
        details.add(outcomeText.message(outcome));
        details.addAll(outcomeText.decidingSources(outcome));
        assessment
                .contradictions(outcome)
                .forEach(contradiction -> details.addAll(outcomeText.contradiction(contradiction)));
        String remedy = outcome.isFailure()
                ? outcomeText.remedyOnOffer(assessment.remedy(environment, outcome), outcome)
                : outcomeText.remedy(environment, outcome);
        details.add(messages.text("remedy", remedy));
        List<String> items = new ArrayList<>();
        items.add("- **" + Markdown.escaped(headings.outcome(outcome)) + "**");
        details.forEach(detail ->
                items.add("  " + (detail.startsWith(" ") ? "  - " : "- ") + Markdown.escaped(detail.strip())));
        return items;
    }

    /** A list that readers open when they want it. The empty line lets Markdown begin again within the element. */
    private void addFolded(String heading, List<String> items) {
        if (!items.isEmpty()) {
            long first = items.stream().filter(item -> item.startsWith("- ")).count();
            add("<details><summary>" + Markdown.escaped(messages.text(heading, Long.toString(first))) + "</summary>\n\n"
                    + String.join("\n", items) + "\n\n</details>");
        }
    }

    private void addTable(List<String> headings, List<List<String>> rows) {
        List<String> table = new ArrayList<>();
        table.add(row(headings.stream().map(messages::text).toList()));
        table.add("|" + " --- |".repeat(headings.size()));
        rows.forEach(cells -> table.add(row(cells)));
        add(String.join("\n", table));
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        cells.forEach(cell -> row.append(' ').append(Markdown.escaped(cell)).append(" |"));
        return row.toString();
    }

    /** Adds a block, apart from the one before. */
    private void add(String block) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(block);
    }
}
