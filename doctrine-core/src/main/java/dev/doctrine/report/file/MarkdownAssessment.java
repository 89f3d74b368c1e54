package dev.doctrine.report.file;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.NotHostedText;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.report.text.ShownEvidenceText;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the assessment of one declaration to a comment. */
final class MarkdownAssessment {

    /** The most lines on what the repository shows: the findings count more, and a comment holds only so much. */
    private static final int MOST_EVIDENCE = 50;

    private final Messages messages;
    private final Assessment assessment;
    private final MarkdownComment comment;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;
    private final Headings headings;

    MarkdownAssessment(Messages messages, Assessment assessment, MarkdownComment comment) {
        this.messages = messages;
        this.assessment = assessment;
        this.comment = comment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
        this.headings = new Headings(messages, Style.PLAIN);
    }

    /** Adds each environment with its verdict. */
    void addEnvironments() {
        List<List<String>> rows = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            rows.add(List.of(
                    Excerpt.shortened(environment.environment().name()),
                    environment.offer().name(),
                    headings.verdict(environment)));
        }
        comment.addHeading(Markdown.escaped(headings.application(assessment)));
        Optional<String> notHosted = new NotHostedText(messages).sentence(assessment.declaration());
        if (notHosted.isPresent()) {
            comment.addParagraph(Markdown.escaped(notHosted.get()));
            return;
        }
        comment.addTable(List.of("markdown.environment", "offers.column.offer", "markdown.verdict"), rows);
    }

    /** Adds what stops the build, or would if it were not only observed. */
    void addFailures() {
        comment.addHeading(Markdown.escaped(headings.application(assessment)));
        for (EnvironmentAssessment environment : assessment.environments()) {
            if (!environment.verdict().passes()) {
                comment.addHeading("### " + Markdown.escaped(headings.environment(environment, name -> name)));
                comment.addList(environment.outcomes().stream()
                        .filter(Outcome::isFailure)
                        .map(outcome -> item(environment, outcome))
                        .toList());
                comment.addParagraph(Markdown.escaped(outcomeText.otherOffers(environment)));
            }
        }
    }

    /** Adds the findings that do not stop the build. */
    void addWarnings() {
        List<String> items = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            environment.outcomes().stream()
                    .filter(outcome -> outcome.isOpen() && !outcome.isFailure())
                    .forEach(outcome -> items.add(item(environment, outcome)));
        }
        comment.addFolded(summary("markdown.warnings", items), items);
    }

    /** Adds what became of each derogation. */
    void addDerogations() {
        List<String> items = assessment.derogations().stream()
                .map(review -> "- " + Markdown.escaped(derogationText.line(review)))
                .toList();
        comment.addFolded(summary("markdown.derogations", items), items);
    }

    /** Adds what became of each acknowledgement. */
    void addAcknowledgements() {
        AcknowledgementText text = new AcknowledgementText(messages, assessment);
        List<String> items = assessment.acknowledgements().stream()
                .map(review -> "- " + Markdown.escaped(text.line(review)))
                .toList();
        comment.addFolded(summary("markdown.acknowledgements", items), items);
    }

    /** Adds what the repository shows, where somebody looked; beyond some finds, how many more there are. */
    void addEvidence() {
        if (!assessment.evidence().evidence().isOfScan()) {
            return;
        }
        ShownEvidenceText text = new ShownEvidenceText(messages, assessment);
        List<String> lines = new ArrayList<>(text.coverage());
        assessment.evidence().finds().stream().map(text::line).forEach(lines::add);
        lines.addAll(text.open());
        lines.addAll(text.explanations());
        List<String> items = lines.stream()
                .limit(MOST_EVIDENCE)
                .map(line -> "- " + Markdown.escaped(line))
                .collect(Collectors.toCollection(ArrayList::new));
        if (lines.size() > MOST_EVIDENCE) {
            items.add("- "
                    + Markdown.escaped(messages.text(
                            "markdown.evidence.more",
                            Integer.toString(lines.size() - MOST_EVIDENCE),
                            ReportFormat.JSON.fileName())));
        }
        comment.addFoldedNotes(
                Markdown.escaped(messages.text(
                        "markdown.evidence",
                        Integer.toString(assessment.evidence().finds().size()),
                        Excerpt.escaped(assessment.declaration().path()))),
                items);
    }

    private String summary(String key, List<String> items) {
        return Markdown.escaped(messages.text(
                key,
                Integer.toString(items.size()),
                Excerpt.escaped(assessment.declaration().path())));
    }

    /** An outcome as an item of a list, with what explains it as items below. */
    private String item(EnvironmentAssessment environment, Outcome outcome) {
        List<String> details = new ArrayList<>();
        details.add("- " + Markdown.escaped(outcomeText.message(outcome)));
        for (Citation citation : outcome.decidingCitations()) {
            details.add("- " + Markdown.linked(outcomeText.decidingSource(outcome, citation), citation.source()));
        }
        for (Contradiction contradiction : assessment.contradictions(outcome)) {
            outcomeText.contradiction(contradiction).forEach(line -> details.add(item(line)));
        }
        details.add(item(messages.text("remedy", outcomeText.remedyBesideOtherOffers(environment, outcome))));
        StringBuilder item = new StringBuilder("- **" + Markdown.escaped(headings.outcome(outcome)) + "**");
        details.forEach(detail -> item.append("\n  ").append(detail));
        return item.toString();
    }

    /** A line as an item, deeper where it is indented. */
    private static String item(String line) {
        return (line.startsWith(" ") ? "  - " : "- ") + Markdown.escaped(line.strip());
    }
}
