package dev.doctrine.report.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.assessment.CountedFind;
import dev.doctrine.evidence.Find;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.EvidenceText;
import dev.doctrine.report.text.ShownEvidenceText;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** What the repository shows: each find with its place and what it counts for, what is not known, how far one looked. */
final class EvidenceSection {

    private final PageContext context;
    private final ShownEvidenceText shownText;

    EvidenceSection(PageContext context) {
        this.context = context;
        this.shownText = new ShownEvidenceText(context.messages(), context.assessment());
    }

    Section section() {
        List<DomContent> content = new ArrayList<>();
        content.add(PageContext.list(shownText.coverage()));
        if (!context.assessment().evidence().finds().isEmpty()) {
            content.add(finds());
        }
        addList("html.evidence.open", shownText.open(), content);
        addList("html.evidence.explanations", shownText.explanations(), content);
        return new Section("evidence", context.text("html.evidence"), content);
    }

    private void addList(String heading, List<String> lines, List<DomContent> content) {
        if (!lines.isEmpty()) {
            content.add(h3(context.text(heading)));
            content.add(PageContext.list(lines));
        }
    }

    private DomContent finds() {
        EvidenceText evidenceText = new EvidenceText(context.messages());
        DataTable table = new DataTable(
                "evidence-table",
                context.text("html.evidence.caption"),
                context.columns("host", "shows", "pattern", "effect"));
        for (CountedFind counted : context.assessment().evidence().finds()) {
            Find find = counted.find();
            table.add(
                    div(
                            text(shownText.host(find)),
                            span(PageContext.place(find.place())).withClass("small")),
                    List.of(td(evidenceText.shows(find)), td(evidenceText.trace(find)), td(shownText.counts(counted))));
        }
        return table.element("reasons");
    }
}
