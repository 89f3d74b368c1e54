package dev.doctrine.portfolio;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;

import dev.doctrine.portfolio.PortfolioSummary.Ending;
import dev.doctrine.portfolio.PortfolioSummary.Idle;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Tone;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.List;
import java.util.stream.Stream;

/** The derogations of a portfolio: those that lift something, by their end, and those that serve nobody. */
record DerogationTables(PortfolioSummary summary, PortfolioMessages words) {

    List<DomContent> ending() {
        if (summary.lifting() == 0) {
            return List.of(p(words.text("html.ending.none")));
        }
        DataTable table = new DataTable(
                "ending-table",
                words.text("html.ending.caption"),
                Stream.of(
                        words.shared().text("html.column.application"),
                        words.text("column.last-day"),
                        words.shared().text("html.column.derogation"),
                        words.shared().text("html.column.constraint"),
                        words.shared().text("html.column.offer")));
        for (Ending ending : summary.firstEnding()) {
            table.add(
                    ApplicationsTable.applicationAt(ending.application(), ending.path()),
                    List.of(
                            end(ending),
                            td(bdi(ending.id())),
                            td(code(ending.constraint())),
                            td(code(ending.offer()))));
        }
        return List.of(
                p(words.text("html.ending.intro", words.number(summary.lifting()), words.number(summary.endingSoon()))),
                table.element());
    }

    private TdTag end(Ending ending) {
        if (ending.isPermanent()) {
            return td(words.text("html.ending.permanent"));
        }
        TdTag end = td(div(span(words.shared().day(ending.lastDay())).withClass("day")));
        return ending.soon() ? end.with(new Badge(Tone.CAUTION, words.text("html.ending.soon")).element()) : end;
    }

    List<DomContent> idle() {
        if (summary.idle() == 0) {
            return List.of(p(words.text("html.idle.none")));
        }
        DataTable table = new DataTable(
                "idle-table",
                words.text("html.idle.caption"),
                Stream.of(
                        words.shared().text("html.column.derogation"),
                        words.text("column.layer"),
                        words.shared().text("html.column.application"),
                        words.text("column.application-id"),
                        words.shared().text("html.column.constraint"),
                        words.shared().text("html.column.offer")));
        for (Idle registered : summary.firstIdle()) {
            table.add(
                    bdi(Excerpt.shortened(registered.id())),
                    List.of(
                            td(code(registered.layer())),
                            td(bdi(Excerpt.shortened(registered.application().name()))),
                            td(bdi(Excerpt.shortened(registered.application().id()))),
                            td(code(registered.constraint())),
                            td(code(registered.offer()))));
        }
        return List.of(p(words.text("html.idle.intro", words.number(summary.idle()))), table.element());
    }
}
