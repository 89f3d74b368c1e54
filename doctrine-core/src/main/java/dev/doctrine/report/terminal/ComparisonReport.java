package dev.doctrine.report.terminal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.comparison.Comparison;
import dev.doctrine.comparison.DeclarationChange;
import dev.doctrine.comparison.DeclarationChange.OutcomeChange;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.examination.DecisionChange;
import dev.doctrine.report.text.CaseText;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How two doctrines differ: in what they state, in what they decide, and for given declarations. */
public final class ComparisonReport {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final ComplaintText complaints;

    /** For readers of this locale. */
    public ComparisonReport(Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.complaints = ComplaintText.in(locale);
    }

    /** What two doctrines state and decide differently, line by line. */
    public List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        DoctrineText text = new DoctrineText(messages);
        lines.add(messages.text("compare.heading", text.layers(comparison.before()), text.layers(comparison.after())));
        lines.add("");
        lines.add(messages.text(comparison.differences().isEmpty() ? "compare.no-difference" : "compare.differences"));
        DifferenceText differences = new DifferenceText(messages, style);
        comparison
                .differences()
                .forEach(difference -> differences.lines(difference).forEach(line -> lines.add(INDENT + line)));
        lines.add("");
        lines.add(messages.text(comparison.flips().isEmpty() ? "compare.no-flip" : "compare.flips"));
        Map<List<Object>, List<DecisionChange>> alike = new LinkedHashMap<>();
        comparison
                .flips()
                .forEach(flip -> alike.computeIfAbsent(whatFlips(flip), key -> new ArrayList<>())
                        .add(flip));
        alike.values().forEach(flips -> lines.add(INDENT + flips(flips)));
        if (!comparison.unexamined().isEmpty()) {
            String ids = comparison.unexamined().stream().map(Constraint::id).collect(Collectors.joining(", "));
            lines.add(INDENT + style.warning(messages.text("examine.unexamined", ids)));
        }
        return shown.of(lines);
    }

    /** One declaration that changes its verdict, and why, line by line; none where it does not. */
    public List<String> lines(DeclarationChange change) {
        if (!change.changesVerdict()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "compare.declaration",
                Excerpt.escaped(change.path()),
                application(change),
                verdict(change.before()),
                verdict(change.after())));
        change.reasons().forEach(reason -> lines.add(INDENT + reason(reason)));
        for (Reading<Assessment> side : List.of(change.before(), change.after())) {
            complaints.lines(side.complaints()).forEach(line -> lines.add(INDENT + line));
        }
        return shown.of(lines);
    }

    /** How many declarations were compared, and how many change their verdict. */
    public String total(long all, long changed) {
        return messages.text("compare.total", Long.toString(all), Long.toString(changed));
    }

    private static List<Object> whatFlips(DecisionChange flip) {
        return List.of(
                flip.offer().id(),
                flip.classification(),
                flip.constraint().id(),
                flip.before(),
                flip.after(),
                flip.whole());
    }

    private String flips(List<DecisionChange> alike) {
        DecisionChange flip = alike.get(0);
        return messages.text(
                "compare.flip",
                style.strong(flip.offer().id()),
                flip.classification(),
                new CaseText(messages)
                        .say(alike.stream()
                                .map(one -> new CaseText.Case(one.owner(), one.stage()))
                                .toList()),
                verdict(flip.before()),
                verdict(flip.after()),
                flip.constraint().id(),
                messages.text(flip.whole() ? "compare.whole" : "compare.partly"));
    }

    private String reason(OutcomeChange change) {
        return messages.text(
                "compare.reason",
                Excerpt.shortened(change.environment().environment().name()),
                change.environment().offer().name(),
                change.constraint(),
                result(change.before()),
                result(change.after()));
    }

    private String result(Optional<Outcome> outcome) {
        return outcome.map(known -> messages.text(
                        "compare.result",
                        messages.text("result." + known.result().key()),
                        level(known.constraint().level().key())))
                .orElseGet(() -> messages.text("compare.absent"));
    }

    private String verdict(Reading<Assessment> side) {
        return DeclarationChange.verdict(side)
                .map(this::verdict)
                .orElseGet(() -> style.failure(messages.text("compare.refused")));
    }

    private String verdict(Verdict verdict) {
        return new Headings(messages, style).verdict(verdict);
    }

    private String level(String key) {
        return messages.text("level." + key);
    }

    private static String application(DeclarationChange change) {
        return List.of(change.after(), change.before()).stream()
                .flatMap(side -> side.content().stream())
                .map(assessment -> Excerpt.shortened(assessment.declaration().application()))
                .findFirst()
                .orElse("");
    }
}
