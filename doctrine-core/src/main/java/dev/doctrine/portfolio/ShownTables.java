package dev.doctrine.portfolio;

import static j2html.TagCreator.p;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.portfolio.ShownSummary.Against;
import dev.doctrine.portfolio.ShownSummary.HostCount;
import dev.doctrine.report.html.DataTable;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the repositories of a portfolio show: the hosts, and the applications for which that is not what they declare. */
record ShownTables(ShownSummary shown, PortfolioMessages words) {

    List<DomContent> content() {
        if (shown.looked() == 0) {
            return List.of(p(words.text("html.shown.not-looked")));
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p(words.text("html.shown.intro", words.number(shown.looked()), words.number(shown.showing()))));
        if (shown.showing() > 0) {
            content.add(hosts());
        }
        if (shown.against() == 0) {
            content.add(p(words.text("html.against.none")));
        } else {
            content.add(p(words.text("html.against.intro", words.number(shown.against()))));
            content.add(against());
        }
        return content;
    }

    private DomContent hosts() {
        DataTable table = new DataTable(
                "hosts-table",
                words.text("html.shown.caption"),
                Stream.of(
                        words.shared().text("html.column.host"),
                        words.text("column.deployment"),
                        words.text("column.storage"),
                        words.text("column.hint")));
        for (HostCount count : shown.byHost()) {
            table.add(
                    text(count.host().name().in(words.locale())),
                    List.of(
                            td(words.number(count.deployments())),
                            td(words.number(count.storages())),
                            td(words.number(count.hints()))));
        }
        return table.element();
    }

    private DomContent against() {
        DataTable table = new DataTable(
                "against-table",
                words.text("html.against.caption"),
                Stream.of(
                        words.shared().text("html.column.application"),
                        words.text("column.shown"),
                        words.shared().text("html.column.constraint")));
        for (Against against : shown.firstAgainst()) {
            table.add(
                    ApplicationsTable.applicationAt(against.application(), against.path()),
                    List.of(td(words.hosts(against.hosts())), ApplicationsTable.ids(against.constraints())));
        }
        return table.element();
    }
}
