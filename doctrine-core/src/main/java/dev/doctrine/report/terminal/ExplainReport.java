package dev.doctrine.report.terminal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DeclaredVersusStated;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.NotHostedText;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.report.text.ShownEvidenceText;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every decision of an assessment with its reasons: declared against stated, sources, contradictions. */
public final class ExplainReport {

    private static final String INNER = "    ";

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final Assessment assessment;
    private final OutcomeText outcomeText;
    private final DeclaredVersusStated comparison;
    private final AcknowledgementText acknowledgementText;
    private final Headings headings;

    /** The explanation of this assessment, for readers of this locale. */
    public ExplainReport(Assessment assessment, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.comparison = new DeclaredVersusStated(messages, outcomeText);
        this.acknowledgementText = new AcknowledgementText(messages, assessment);
        this.headings = new Headings(messages, this.style);
    }

    /** The explanation, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        DoctrineText doctrineText = new DoctrineText(messages);
        lines.add(doctrineText.against(assessment.doctrine(), assessment.today()));
        lines.addAll(doctrineText.loosenings(assessment.doctrine()));
        lines.add(headings.application(assessment));
        new NotHostedText(messages)
                .sentence(assessment.declaration())
                .ifPresent(sentence -> lines.add("  " + sentence));
        assessment.environments().forEach(environment -> addEnvironment(environment, lines));
        if (!assessment.derogations().isEmpty()) {
            lines.add("");
            DerogationText text = new DerogationText(messages, assessment);
            assessment.derogations().forEach(review -> lines.add(text.line(review)));
        }
        if (!assessment.acknowledgements().isEmpty()) {
            lines.add("");
            assessment.acknowledgements().forEach(review -> lines.add(acknowledgementText.line(review)));
        }
        addEvidence(lines);
        lines.add("");
        lines.add(messages.text("explain.verdict", headings.verdict(assessment.verdict())));
        return shown.of(lines);
    }

    private void addEvidence(List<String> lines) {
        if (assessment.evidence().evidence().isOfScan()) {
            ShownEvidenceText text = new ShownEvidenceText(messages, assessment);
            lines.add("");
            lines.add(messages.text("explain.evidence"));
            text.coverage().forEach(line -> lines.add("  " + line));
            assessment.evidence().finds().forEach(find -> lines.add("  " + text.line(find)));
            text.open().forEach(line -> lines.add("  " + line));
            text.explanations().forEach(line -> lines.add("  " + line));
        }
    }

    private void addEnvironment(EnvironmentAssessment environment, List<String> lines) {
        lines.add("");
        lines.add(headings.environment(environment, style::strong));
        environment.outcomes().stream()
                .filter(outcome -> outcome.result() != Result.NOT_APPLICABLE)
                .forEach(outcome -> addOutcome(environment, outcome, lines));
        String others = environment.outcomes().stream()
                .filter(outcome -> outcome.result() == Result.NOT_APPLICABLE)
                .map(outcome -> outcome.constraint().id())
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            lines.add("  " + messages.text("explain.not-applicable", others));
        }
        lines.add("  "
                + (environment.allowedOffers().isEmpty()
                        ? messages.text("explain.no-allowed-offer")
                        : messages.text("explain.allowed-offers", outcomeText.offers(environment.allowedOffers()))));
    }

    private void addOutcome(EnvironmentAssessment environment, Outcome outcome, List<String> lines) {
        lines.add("  " + headings.outcome(outcome));
        lines.add(INNER + messages.text("explain.requirement", outcomeText.requirement(outcome)));
        if (outcome.result() != Result.SATISFIED) {
            lines.add(INNER + messages.text("explain.finding", outcomeText.message(outcome)));
        }
        lines.add(INNER + messages.text("explain.declared", comparison.declared(outcome)));
        String stated = comparison.stated(outcome);
        if (!stated.isEmpty()) {
            lines.add(INNER + messages.text("explain.offered", outcome.offer().name(), stated));
        }
        outcome.citations()
                .forEach(citation -> lines.add(INNER + messages.text("source", outcomeText.citation(citation))));
        assessment
                .contradictions(outcome)
                .forEach(contradiction ->
                        outcomeText.contradiction(contradiction).forEach(line -> lines.add(INNER + line)));
        if (outcome.isOpen()) {
            lines.add(INNER + messages.text("remedy", outcomeText.remedy(environment, outcome)));
        }
        outcome.derogation()
                .ifPresent(derogation -> lines.add(INNER
                        + messages.text(
                                "explain.derogation",
                                Excerpt.shortened(derogation.id()) + ", " + Excerpt.escaped(derogation.reason()))));
        outcome.acknowledgement().ifPresent(answer -> lines.add(INNER + acknowledgementText.answer(answer)));
    }
}
