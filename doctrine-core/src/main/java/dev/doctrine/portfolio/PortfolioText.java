package dev.doctrine.portfolio;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.ApplicationReference;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Level;
import dev.doctrine.portfolio.PortfolioSummary.Damage;
import dev.doctrine.portfolio.PortfolioSummary.Ended;
import dev.doctrine.portfolio.PortfolioSummary.Ending;
import dev.doctrine.portfolio.PortfolioSummary.Idle;
import dev.doctrine.portfolio.PortfolioSummary.Shared;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a terminal shows of a portfolio: a few lines. */
public final class PortfolioText {

    private static final int MOST_CONSTRAINTS = 5;
    private static final int MOST_DAMAGED = 5;
    private static final int MOST_IDLE = 5;
    private static final int MOST_SHARED = 5;
    private static final int MOST_ENDED = 20;

    private final PortfolioSummary summary;
    private final PortfolioMessages words;
    private final ShownLines shown;
    private final Style style;
    private final ComplaintText complaintReport;

    /** The lines about this portfolio, for readers of this locale. */
    public PortfolioText(PortfolioSummary summary, Locale locale, Style style) {
        this.summary = summary;
        this.words = PortfolioMessages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.complaintReport = ComplaintText.in(locale);
    }

    /** How many declarations there are with which verdict, which constraints fail most, which derogations end first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(words.text(
                "text.heading",
                words.number(summary.total()),
                words.number(summary.environments().total()))));
        lines.add(words.against(summary.portfolio()));
        Headings headings = new Headings(words.shared(), style);
        for (Verdict verdict : Verdict.values()) {
            lines.add(count(headings.verdict(verdict), summary.declarations().of(verdict)));
        }
        if (summary.notHosted() > 0) {
            lines.add(count(words.shared().text("verdict.not-hosted"), summary.notHosted()));
        }
        lines.add(count(style.failure(words.text("damaged")), summary.damaged()));
        String most = mostFailing();
        if (!most.isEmpty()) {
            lines.add(words.text("text.most-failing", most));
        }
        if (summary.endingSoon() > 0) {
            Ending first = summary.firstEnding().get(0);
            lines.add(style.warning(words.text(
                    "text.ending",
                    words.number(summary.endingSoon()),
                    first.lastDay().toString(),
                    first.id(),
                    Excerpt.escaped(first.path()))));
        }
        if (summary.idle() > 0) {
            lines.add(style.warning(words.text("text.idle", words.number(summary.idle()))));
            summary.firstIdle().stream().limit(MOST_IDLE).map(this::idle).forEach(lines::add);
        }
        if (summary.sharedIds() > 0) {
            lines.add(style.warning(words.text("text.shared-ids", words.number(summary.sharedIds()))));
            summary.firstShared().stream().limit(MOST_SHARED).map(this::shared).forEach(lines::add);
        }
        addEndedRefusals(lines);
        return shown.of(lines);
    }

    private void addEndedRefusals(List<String> lines) {
        List<Ended> ended = summary.endedRefusals();
        if (!ended.isEmpty()) {
            lines.add(style.warning(words.text("text.ended-refusals", words.number(ended.size()))));
            ended.stream().limit(MOST_ENDED).forEach(refusal -> lines.add("  " + words.ended(refusal)));
            if (ended.size() > MOST_ENDED) {
                lines.add(words.text("text.more-ended-refusals", words.number(ended.size() - MOST_ENDED)));
            }
        }
    }

    private String idle(Idle registered) {
        ApplicationReference application = registered.application();
        return words.text(
                "text.idle.entry",
                Excerpt.shortened(registered.id()),
                registered.layer(),
                Excerpt.shortened(application.name()),
                Excerpt.shortened(application.id()),
                application.id().isEmpty() ? 0 : 1);
    }

    private String shared(Shared id) {
        return words.text(
                "text.shared-ids.entry",
                Excerpt.shortened(id.id()),
                words.number(id.declarations()),
                Excerpt.escaped(id.path()));
    }

    /** That declarations are damaged, and the first of them; nothing where none is. */
    public List<String> damage() {
        if (summary.damaged() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text("damage", words.number(summary.damaged())));
        summary.firstDamaged().stream()
                .limit(MOST_DAMAGED)
                .map(Damage::first)
                .forEach(complaint -> lines.addAll(complaintReport.lines(List.of(complaint))));
        long rest = summary.damaged() - MOST_DAMAGED;
        if (rest > 0) {
            lines.add(words.text("text.more", words.number(rest)));
        }
        return shown.of(lines);
    }

    private String count(String what, long number) {
        return words.text("text.count", what, words.number(number));
    }

    /** The mandatory and recommended constraints that most environments do not meet. */
    private String mostFailing() {
        return summary.portfolio().doctrine().constraints().stream()
                .filter(constraint -> constraint.level() != Level.INFORMATION && open(constraint) > 0)
                .sorted(Comparator.<Constraint>comparingLong(this::open).reversed())
                .limit(MOST_CONSTRAINTS)
                .map(constraint -> constraint.id() + " (" + words.number(open(constraint)) + ")")
                .collect(Collectors.joining(", "));
    }

    private long open(Constraint constraint) {
        return summary.byConstraint()
                .getOrDefault(constraint.id(), OutcomeCount.NONE)
                .open();
    }
}
