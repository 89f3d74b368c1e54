package dev.doctrine.report.terminal;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Notice;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.EvidenceText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.NotHostedText;
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
    private final FindingText findingText;
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
        this.findingText = new FindingText(messages, this.style, assessment);
        this.derogationText = new DerogationText(messages, assessment);
        this.acknowledgementText = new AcknowledgementText(messages, assessment);
        this.headings = new Headings(messages, this.style);
    }

    /** One line for each environment: its offer, its verdict, and how many warnings there are. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add(headings.application(assessment));
        new NotHostedText(messages)
                .sentence(assessment.declaration())
                .ifPresent(sentence -> lines.add("  " + sentence));
        for (EnvironmentAssessment environment : assessment.environments()) {
            lines.add("  " + messages.text("summary.environment", heading(environment), warnings(environment)));
        }
        return shown.of(lines);
    }

    /**
     * A line for every warning: recommended constraints that are not met, derogations, whether they lift something or
     * nothing. What layers loosen is the same for every project: it is in the reports.
     */
    public List<String> warnings() {
        List<String> lines = new ArrayList<>();
        for (EnvironmentAssessment environment : assessment.environments()) {
            environment.outcomes().stream()
                    .filter(Outcome::isWarning)
                    .forEach(outcome -> lines.add(findingText.warning(environment, outcome)));
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
        return shown.of(lines);
    }

    /**
     * Why the declaration is refused, and how much there is. It stands alone: it refers to nothing shown elsewhere.
     *
     * @throws IllegalStateException if nothing is refused
     */
    public String refusal() {
        if (assessment.verdict().passes()) {
            throw new IllegalStateException("Nothing is refused, so there is no refusal to explain");
        }
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
                    .forEach(outcome -> lines.addAll(findingText.blocking(environment, outcome)));
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
        EvidenceText evidenceText = new EvidenceText(messages);
        assessment.evidence().idle().stream().map(evidenceText::idle).forEach(idle::add);
        if (!idle.isEmpty()) {
            lines.add("");
            lines.addAll(idle);
        }
        lines.add("");
        lines.add(totals());
        return String.join("\n", shown.of(lines));
    }

    private String heading(EnvironmentAssessment environment) {
        return headings.environment(environment, name -> name);
    }

    private String totals() {
        List<EnvironmentAssessment> environments = assessment.environments();
        return messages.text(
                "refusal.totals",
                environments.stream()
                        .filter(environment -> !environment.verdict().passes())
                        .count(),
                environments.size(),
                environments.stream().mapToLong(CheckReport::failures).sum(),
                environments.stream().mapToLong(CheckReport::warnings).sum());
    }

    private static long failures(EnvironmentAssessment environment) {
        return environment.outcomes().stream().filter(Outcome::isFailure).count();
    }

    private static long warnings(EnvironmentAssessment environment) {
        return environment.outcomes().stream().filter(Outcome::isWarning).count();
    }
}
