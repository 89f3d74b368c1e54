package dev.doctrine.report.terminal;

import dev.doctrine.comparison.Difference;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.examination.OpenOffers;
import dev.doctrine.report.text.CaseText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What two doctrines say differently, in words; whatever may allow more is marked. */
final class DifferenceText {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final Style style;

    DifferenceText(Messages messages, Style style) {
        this.messages = messages;
        this.style = style;
    }

    /** One difference, line by line; of a new offer also what it states and opens. */
    List<String> lines(Difference difference) {
        String sentence = sentence(difference);
        List<String> lines = new ArrayList<>();
        lines.add(difference.loosens() ? style.warning(messages.text("compare.loosens", sentence)) : sentence);
        if (difference instanceof Difference.OfferAdded added) {
            added.facts().forEach(fact -> lines(fact).forEach(line -> lines.add(INDENT + line)));
            openings(added).forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    private String sentence(Difference difference) {
        if (difference instanceof Difference.OfferAdded added) {
            return added.offer().parent().isEmpty()
                    ? offer(
                            "compare.offer-added",
                            added.offer().id(),
                            added.offer().name())
                    : messages.text(
                            "compare.offer-added-to",
                            added.offer().id(),
                            added.offer().name(),
                            added.offer().parent());
        }
        if (difference instanceof Difference.OfferRemoved removed) {
            return offer(
                    "compare.offer-removed",
                    removed.offer().id(),
                    removed.offer().name());
        }
        if (difference instanceof Difference.FactChanged fact) {
            return messages.text(
                    "compare.fact-changed",
                    fact.offer().id(),
                    messages.text("offer-fact." + fact.fact().key()),
                    value(fact.before()),
                    value(fact.after()));
        }
        if (difference instanceof Difference.ConstraintAdded added) {
            return constraint("compare.constraint-added", added.constraint());
        }
        if (difference instanceof Difference.ConstraintRemoved removed) {
            return constraint("compare.constraint-removed", removed.constraint());
        }
        if (difference instanceof Difference.LevelChanged changed) {
            return messages.text(
                    "compare.level-changed",
                    changed.constraint().id(),
                    level(changed.before().key()),
                    level(changed.after().key()));
        }
        return messages.text(
                "compare.conditions-changed",
                ((Difference.ConditionsChanged) difference).constraint().id());
    }

    private String offer(String key, String id, String name) {
        return messages.text(key, id, name);
    }

    private String constraint(String key, Constraint constraint) {
        return messages.text(key, constraint.id(), level(constraint.level().key()));
    }

    /** A line for each classification of data that may be hosted there under the same conditions. */
    private List<String> openings(Difference.OfferAdded added) {
        Map<List<String>, List<CaseText.Case>> cases = new LinkedHashMap<>();
        for (OpenOffers open : added.open()) {
            String conditions =
                    open.open().get(0).conditions().stream().map(Constraint::id).collect(Collectors.joining(", "));
            cases.computeIfAbsent(List.of(open.classification(), conditions), key -> new ArrayList<>())
                    .add(new CaseText.Case(open.owner(), open.stage()));
        }
        List<String> lines = new ArrayList<>();
        CaseText owners = new CaseText(messages);
        cases.forEach((key, which) -> lines.add(style.strong(messages.text(
                key.get(1).isEmpty() ? "compare.opens" : "compare.opens-if",
                key.get(0),
                owners.say(which),
                key.get(1)))));
        if (lines.isEmpty()) {
            lines.add(messages.text("compare.opens-nothing"));
        }
        return lines;
    }

    private String level(String key) {
        return messages.text("level." + key);
    }

    private String value(String written) {
        return written.isEmpty() ? messages.text("not-stated") : written;
    }
}
