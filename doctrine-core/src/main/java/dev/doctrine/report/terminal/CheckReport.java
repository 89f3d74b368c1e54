package dev.doctrine.report.terminal;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Notice;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.BuildText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a build shows of an assessment: the refusal with its reasons, the warnings, and a line for each environment. */
public final class CheckReport {

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final Assessment assessment;
    private final OutcomeText outcomeText;
    private final DerogationText derogationText;
    private final AcknowledgementText acknowledgementText;
    private final Headings headings;

    /** The report of this assessment, for readers of this locale. */
    public CheckReport(Assessment assessment, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.assessment = assessment;
        this.outcomeText = new OutcomeText(messages, assessment);
        this.derogationText = new DerogationText(messages, assessment);
        this.acknowledgementText = new AcknowledgementText(messages, assessment);
        this.headings = new Headings(messages, this.style);
    }

    /** One line for each environment: its offer and verdict. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(headings.application(assessment));
        new BuildText(messages).notHosted(assessment.declaration()).ifPresent(sentence -> lines.add("  " + sentence));
        for (EnvironmentAssessment environment : assessment.environments()) {
            lines.add("  " + heading(environment));
        }
        return shown.of(lines);
    }

    /**
     * Every warning in a few lines: recommended constraints that are not met, derogations, whether they lift something
     * or nothing, and what layers loosen.
     */
    public List<String> warnings() {
        List<String> lines = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            for (Outcome outcome : environment.outcomes()) {
                if (outcome.isWarning()) {
                    lines.addAll(outcomeLines(environment, outcome, ""));
                }
            }
        }
        for (DerogationReview review : assessment.derogations()) {
            lines.add(derogationText.line(review));
        }
        for (AcknowledgementReview review : assessment.acknowledgements()) {
            lines.add(acknowledgementText.line(review));
        }
        DoctrineText doctrineText = new DoctrineText(messages);
        for (Notice notice : assessment.notices()) {
            lines.add(doctrineText.notice(notice));
        }
        lines.addAll(doctrineText.loosenings(assessment.doctrine()));
        return shown.of(lines);
    }

    /** The whole explanation of a refusal. It stands alone: it refers to nothing shown elsewhere. */
    public String refusal() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "refusal." + assessment.verdict().key(),
                Excerpt.escaped(assessment.declaration().path()),
                style.strong(Excerpt.shortened(assessment.declaration().application()))));
        for (EnvironmentAssessment environment : assessment.environments()) {
            if (environment.verdict().passes()) {
                continue;
            }
            lines.add("");
            lines.add(heading(environment));
            environment.outcomes().stream()
                    .filter(Outcome::isFailure)
                    .forEach(outcome -> lines.addAll(outcomeLines(environment, outcome, "  ")));
            lines.add("  " + outcomeText.otherOffers(environment));
        }
        List<String> idle = new ArrayList<>();
        assessment.derogations().stream()
                .filter(review -> review.status() != DerogationReview.Status.APPLIED)
                .map(derogationText::line)
                .forEach(idle::add);
        assessment.acknowledgements().stream()
                .filter(review -> review.status() != AcknowledgementReview.Status.APPLIED)
                .map(acknowledgementText::line)
                .forEach(idle::add);
        if (!idle.isEmpty()) {
            lines.add("");
            lines.addAll(idle);
        }
        return String.join("\n", shown.of(lines));
    }

    private String heading(EnvironmentAssessment environment) {
        return headings.environment(environment, name -> name);
    }

    private List<String> outcomeLines(EnvironmentAssessment environment, Outcome outcome, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + headings.outcome(outcome));
        String inner = indent + "  ";
        lines.add(inner + outcomeText.message(outcome));
        outcomeText.decidingSources(outcome).forEach(source -> lines.add(inner + source));
        for (Contradiction contradiction : assessment.contradictions(outcome)) {
            outcomeText.contradiction(contradiction).forEach(line -> lines.add(inner + line));
        }
        lines.add(inner + messages.text("remedy", outcomeText.remedyBesideOtherOffers(environment, outcome)));
        return lines;
    }
}
