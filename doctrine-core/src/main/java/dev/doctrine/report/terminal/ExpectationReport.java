package dev.doctrine.report.terminal;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.expectation.DoctrineTest;
import dev.doctrine.expectation.ExpectationResult;
import dev.doctrine.expectation.ExpectationResult.Surprise;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of the expectations of a doctrine's author: those that are not met, and the constraints that none touches. */
public final class ExpectationReport {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final DoctrineTest test;

    /** The report of this test, for readers of this locale. */
    public ExpectationReport(DoctrineTest test, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.test = test;
    }

    /** The report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<ExpectationResult> failed =
                test.results().stream().filter(result -> !result.isMet()).toList();
        lines.add(messages.text("expect.heading", new DoctrineText(messages).layers(test.doctrine())));
        String count = messages.text(
                "expect.count",
                Integer.toString(test.results().size()),
                Integer.toString(test.results().size() - failed.size()),
                Integer.toString(failed.size()));
        lines.add(test.passes() ? style.success(count) : style.failure(count));
        failed.forEach(result -> add(result, lines));
        if (!test.untouched().isEmpty()) {
            lines.add(messages.text(
                    "expect.untouched",
                    test.untouched().stream().map(Constraint::id).collect(Collectors.joining(", "))));
        }
        return shown.of(lines);
    }

    private void add(ExpectationResult result, List<String> lines) {
        lines.add(INDENT
                + messages.text(
                        "expect.not-met",
                        Excerpt.escaped(result.expectation().place().toString()),
                        style.failure(Excerpt.shortened(result.expectation().name()))));
        if (!result.meetsVerdict()) {
            lines.add(INDENT
                    + INDENT
                    + messages.text(
                            "expect.verdict",
                            messages.text(
                                    "verdict." + result.assessment().verdict().key()),
                            messages.text(
                                    "verdict." + result.expectation().verdict().key())));
        }
        result.surprises().forEach(surprise -> lines.add(INDENT + INDENT + surprise(surprise)));
    }

    private String surprise(Surprise surprise) {
        return messages.text(
                surprise.expected() ? "expect.otherwise" : "expect.unexpected",
                Excerpt.shortened(surprise.environment()),
                surprise.constraint(),
                surprise.kind().key(),
                messages.text("result." + surprise.result().key()));
    }
}
