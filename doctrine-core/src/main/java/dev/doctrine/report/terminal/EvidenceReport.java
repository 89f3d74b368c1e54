package dev.doctrine.report.terminal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.CountedFind;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.report.text.EvidenceText;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import dev.doctrine.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the files of a repository show, and how far they were looked at. */
public final class EvidenceReport {

    /** How many names of one kind are listed; of more, it says how many there are. */
    private static final int MOST_NAMES = 10;

    private final Messages messages;
    private final EvidenceText text;
    private final ShownLines shown;
    private final Style style;
    private final Doctrine doctrine;
    private final Evidence evidence;

    /** The evidence of a scan by this doctrine, for readers of this locale. */
    public EvidenceReport(Doctrine doctrine, Evidence evidence, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.text = new EvidenceText(messages);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.doctrine = doctrine;
        this.evidence = evidence;
    }

    /** The finds by what is declared; all of them where nothing is. */
    public List<String> lines(List<Assessment> assessments) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "evidence.report.looked",
                Integer.toString(evidence.coverage().names()),
                Integer.toString(evidence.coverage().files()),
                Integer.toString(evidence.finds().size())));
        for (Assessment assessment : assessments) {
            lines.add("");
            lines.add(new Headings(messages, style).application(assessment));
            for (CountedFind find : assessment.evidence().finds()) {
                lines.add("  " + line(find.find()) + " " + text.counts(find));
            }
        }
        if (assessments.isEmpty()) {
            evidence.finds().forEach(find -> lines.add("  " + line(find)));
        }
        addNames(
                "unresolved",
                evidence.unresolved().stream()
                        .map(each -> each.key() + " " + each.place())
                        .toList(),
                lines);
        addNames(
                "unknown",
                evidence.unknownProviders().stream()
                        .map(each -> each.provider() + " " + each.place())
                        .toList(),
                lines);
        addNames("left-out", evidence.coverage().leftOut(), lines);
        addNames("unread", evidence.coverage().unread(), lines);
        addNames("partly-read", evidence.coverage().partlyRead(), lines);
        return shown.of(lines);
    }

    private String line(Find find) {
        Place place = find.place();
        return messages.text(
                "evidence.report.find",
                style.strong(Excerpt.shortened(place.toString())),
                text.shows(find),
                text.host(find.host(), doctrine),
                text.trace(find));
    }

    private void addNames(String kind, List<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add("");
            lines.add(messages.text("evidence.report." + kind, Integer.toString(names.size())));
            names.stream().limit(MOST_NAMES).forEach(name -> lines.add("  " + Excerpt.shortened(name)));
            if (names.size() > MOST_NAMES) {
                lines.add("  " + messages.text("evidence.report.more", Integer.toString(names.size() - MOST_NAMES)));
            }
        }
    }
}
