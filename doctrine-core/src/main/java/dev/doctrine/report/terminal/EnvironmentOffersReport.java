package dev.doctrine.report.terminal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.OfferAnswer;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OutcomeText;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which offers are open to each environment of a declaration and, for each of the others, the first reason why not. */
public final class EnvironmentOffersReport {

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final Assessment assessment;

    /** The open offers of this assessment, for readers of this locale. */
    public EnvironmentOffersReport(Assessment assessment, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.assessment = assessment;
    }

    /** The offers, environment by environment. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        OutcomeText text = new OutcomeText(messages, assessment);
        lines.add("");
        lines.add(new Headings(messages, style).application(assessment));
        for (EnvironmentAssessment environment : assessment.environments()) {
            lines.add(messages.text(
                    "offers.environment",
                    style.strong(Excerpt.shortened(environment.environment().name()))));
            for (OfferAnswer answer : assessment.answers(environment)) {
                lines.add("  " + answer(answer, text));
            }
        }
        return shown.of(lines);
    }

    private String answer(OfferAnswer answer, OutcomeText text) {
        String offer = answer.offer().id();
        if (answer.verdict() == Verdict.ALLOWED) {
            return messages.text("offers.allowed", offer, style.success(messages.text("offers.open")));
        }
        if (answer.verdict() == Verdict.DEROGATED) {
            return messages.text("offers.allowed", offer, style.warning(messages.text("offers.by-derogation")));
        }
        return answer.reason()
                .map(outcome -> messages.text(
                        "offers.refused",
                        offer,
                        style.failure(outcome.constraint().id()),
                        text.message(outcome)))
                .orElseThrow();
    }
}
