package dev.doctrine.report.terminal;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.examination.Examination;
import dev.doctrine.examination.ExaminationFinding;
import dev.doctrine.examination.MissingFact;
import dev.doctrine.examination.OpenOffers;
import dev.doctrine.examination.OpenOffers.Closer;
import dev.doctrine.examination.OpenOffers.Opening;
import dev.doctrine.report.text.CaseText;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.vocabulary.OfferFact;
import dev.doctrine.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a doctrine implies, for its owner: the findings, the offers that remain, and where sources are silent. */
public final class ExaminationReport {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final Examination examination;

    /** The report of this examination, for readers of this locale. */
    public ExaminationReport(Examination examination, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.examination = examination;
    }

    /** The whole report, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("examine.heading", new DoctrineText(messages).layers(examination.doctrine())));
        lines.add("");
        addFindings(lines);
        lines.add("");
        addOpenOffers(lines);
        lines.add("");
        addSilences(lines);
        return shown.of(lines);
    }

    /** The findings alone, line by line: those that the doctrine does not foresee set off. */
    public List<String> findings() {
        List<String> lines = new ArrayList<>();
        addFindings(lines);
        return shown.of(lines);
    }

    private void addFindings(List<String> lines) {
        int all = examination.findings().size();
        lines.add(
                all == 0
                        ? messages.text("examine.no-finding")
                        : messages.text(
                                "examine.findings",
                                all,
                                all - examination.unknown().size()));
        examination.findings().forEach(finding -> addFinding(finding, lines));
        examination
                .outdated()
                .forEach(known -> lines.add(INDENT
                        + style.warning(messages.text(
                                "examine.outdated", known.kind().key(), String.join(", ", known.about())))));
        if (!examination.unexamined().isEmpty()) {
            lines.add(INDENT + style.warning(messages.text("examine.unexamined", ids(examination.unexamined()))));
        }
    }

    private void addFinding(ExaminationFinding finding, List<String> lines) {
        String sentence =
                messages.text("examine." + finding.kind().key(), finding.about().toArray());
        lines.add(INDENT + (finding.known().isPresent() ? sentence : style.warning(sentence)));
        finding.known()
                .ifPresent(known -> lines.add(INDENT
                        + INDENT
                        + messages.text("examine.known", known.reason().in(messages.locale()))));
    }

    private void addOpenOffers(List<String> lines) {
        lines.add(messages.text("examine.open"));
        for (String classification : Vocabulary.CLASSIFICATION.words()) {
            lines.add(INDENT + messages.text("examine.data", classification));
            Map<List<String>, List<OpenOffers>> alike = new LinkedHashMap<>();
            examination.openOffers().stream()
                    .filter(open -> open.classification().equals(classification))
                    .forEach(open -> alike.computeIfAbsent(offers(open), key -> new ArrayList<>())
                            .add(open));
            alike.forEach((offers, cases) -> {
                lines.add(INDENT + INDENT + messages.text("examine.everyone", cases(cases), offers.get(0)));
                offers.stream().skip(1).forEach(line -> lines.add(INDENT + INDENT + INDENT + line));
            });
        }
    }

    /** The offers that remain in a line; where none does, a further line for each, with what closes it. */
    private List<String> offers(OpenOffers open) {
        List<String> lines = new ArrayList<>();
        if (open.open().isEmpty()) {
            lines.add(style.failure(messages.text("examine.no-offer-left")));
            open.offers().forEach(opening -> lines.add(closed(opening)));
        } else {
            lines.add(open.open().stream().map(this::offer).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private String offer(Opening opening) {
        String id = opening.offer().id();
        return opening.conditions().isEmpty()
                ? messages.text("examine.offer", id)
                : messages.text("examine.offer-if", id, ids(opening.conditions()));
    }

    private String closed(Opening opening) {
        String closers = opening.closers().stream().map(this::closer).collect(Collectors.joining(", "));
        return messages.text("examine.closed", opening.offer().id(), closers);
    }

    private String closer(Closer closer) {
        String key = closer.constraints().size() == 1 ? "examine.closed-alone" : "examine.closed-together";
        return messages.text(
                key,
                ids(closer.constraints()),
                messages.text("result." + closer.best().key()));
    }

    private String cases(List<OpenOffers> cases) {
        return new CaseText(messages)
                .say(cases.stream()
                        .map(open -> new CaseText.Case(open.owner(), open.stage()))
                        .toList());
    }

    private void addSilences(List<String> lines) {
        lines.add(messages.text("examine.silences"));
        examination.doctrine().offers().forEach(offer -> {
            List<MissingFact> silences = examination.silences().stream()
                    .filter(silence -> silence.offer().equals(offer))
                    .toList();
            if (!silences.isEmpty()) {
                lines.add(INDENT + messages.text("examine.silence-offer", style.strong(offer.id())));
            }
            silences.forEach(silence -> {
                addFacts("examine.undetermined", silence.constraint(), silence.undetermined(), lines);
                addFacts("examine.taken-as-absent", silence.constraint(), silence.takenAsAbsent(), lines);
            });
        });
    }

    private void addFacts(String key, Constraint constraint, List<OfferFact> facts, List<String> lines) {
        if (!facts.isEmpty()) {
            String labels = facts.stream()
                    .map(fact -> messages.text("offer-fact." + fact.key()))
                    .collect(Collectors.joining(", "));
            lines.add(INDENT + INDENT + messages.text(key, constraint.id(), labels));
        }
    }

    private static String ids(List<Constraint> constraints) {
        return constraints.stream().map(Constraint::id).collect(Collectors.joining(", "));
    }
}
