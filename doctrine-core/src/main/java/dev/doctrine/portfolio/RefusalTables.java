package dev.doctrine.portfolio;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.td;
import static j2html.TagCreator.ul;

import dev.doctrine.policy.KnownRefusal;
import dev.doctrine.portfolio.PortfolioSummary.Ended;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** The known refusals that a policy lists: those that still refuse, and those that can be taken out of the list. */
record RefusalTables(PortfolioSummary summary, PortfolioMessages words) {

    List<DomContent> content() {
        if (!summary.portfolio().policy().listsRefusals()) {
            return List.of(p(words.text("html.known-refusals.no-list")));
        }
        List<DomContent> content = new ArrayList<>();
        content.add(h3(words.text("html.ended-refusals")));
        content.addAll(ended());
        content.add(h3(words.text("html.standing-refusals")));
        content.addAll(standing());
        return content;
    }

    private List<DomContent> ended() {
        List<Ended> ended = summary.endedRefusals();
        return ended.isEmpty()
                ? List.of(p(words.text("html.ended-refusals.none")))
                : List.of(
                        p(words.text("text.ended-refusals", words.number(ended.size()))),
                        ul(each(ended, refusal -> li(words.ended(refusal)))));
    }

    private List<DomContent> standing() {
        List<KnownRefusal> standing = summary.standingRefusals();
        if (standing.isEmpty()) {
            return List.of(p(words.text("html.standing-refusals.none")));
        }
        DataTable table = new DataTable(
                "refusals-table",
                words.text("html.standing-refusals.caption", words.number(standing.size())),
                words.sharedColumns("application", "environment", "constraint", "offer", "classification"));
        for (KnownRefusal refusal : standing) {
            table.add(
                    bdi(Excerpt.shortened(refusal.application().name())),
                    List.of(
                            td(bdi(Excerpt.shortened(refusal.environment()))),
                            td(code(refusal.constraint())),
                            td(code(refusal.offer())),
                            td(code(refusal.classification()))));
        }
        return List.of(table.element("tall"));
    }
}
