package dev.doctrine.report.terminal;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.CountedFind;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.evidence.Evidence;
import dev.doctrine.evidence.Find;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ScanText;
import dev.doctrine.report.text.ShownEvidenceText;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the files of a repository show, and how far they were looked at. */
public final class EvidenceReport {

    private final Messages messages;
    private final ScanText text;
    private final ShownLines shown;
    private final Style style;
    private final Evidence evidence;

    /** The evidence of a scan by this doctrine, for readers of this locale. */
    public EvidenceReport(Doctrine doctrine, Evidence evidence, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.text = new ScanText(messages, doctrine, evidence);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.evidence = evidence;
    }

    /** How far the scan looked, then the finds by what is declared; all of them where nothing is. */
    public List<String> lines(List<Assessment> assessments) {
        List<String> lines = new ArrayList<>(text.coverage());
        for (Assessment assessment : assessments) {
            ShownEvidenceText own = new ShownEvidenceText(messages, assessment);
            lines.add("");
            lines.add(new Headings(messages, style).application(assessment));
            for (CountedFind find : assessment.evidence().finds()) {
                lines.add("  " + own.line(find));
            }
            own.explanations().forEach(line -> lines.add("  " + line));
        }
        if (assessments.isEmpty()) {
            for (Find find : evidence.finds()) {
                lines.add("  " + text.line(find));
            }
        }
        text.open().forEach(line -> lines.add("  " + line));
        return shown.of(lines);
    }
}
