package dev.doctrine.portfolio;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.td;

import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Page;
import dev.doctrine.text.Excerpt;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.OptionTag;
import j2html.tags.specialized.TdTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * All applications of a portfolio, what needs most attention first. It is whole and readable as it is; where the page's
 * script may run, readers can choose and sort.
 */
final class ApplicationsTable {

    private final PortfolioSummary summary;
    private final PortfolioMessages words;
    private final Standings standings;
    private final boolean looked;

    ApplicationsTable(PortfolioSummary summary, PortfolioMessages words) {
        this.summary = summary;
        this.words = words;
        this.standings = new Standings(words);
        this.looked = summary.shown().looked() > 0;
    }

    /** What readers choose and sort with. */
    static String script() {
        return Page.resource(ApplicationsTable.class, "applications.js");
    }

    List<DomContent> content() {
        List<DomContent> content = new ArrayList<>();
        int listed = summary.applications().size();
        if (listed == 0) {
            return List.of(p(words.text("html.applications.none")));
        }
        if (listed < summary.total()) {
            content.add(p(words.text(
                    "html.applications.more", words.number(listed), words.number(summary.total() - listed))));
        }
        content.add(choices());
        content.add(table());
        return content;
    }

    private DivTag choices() {
        return div(
                        div(
                                label(words.text("html.applications.words")).withFor("choose-words"),
                                input().withType("search").withId("choose-words")),
                        choice(
                                "verdict",
                                words.shared().text("html.column.verdict"),
                                each(List.of(Standing.values()), this::option)),
                        choice("owner", words.text("column.owner"), each()),
                        choice("offer", words.shared().text("html.column.offer"), each()),
                        p().withId("applications-shown")
                                .attr("role", "status")
                                .attr("data-text", words.text("html.applications.shown", "{0}", "{1}")))
                .withId("applications-choices")
                .withClass("choices")
                .attr("hidden", "hidden");
    }

    /** A choice of one of these, or of whatever it may be; the script adds what only it knows. */
    private DivTag choice(String name, String label, DomContent options) {
        String id = "choose-" + name;
        return div(
                label(label).withFor(id),
                select(
                                TagCreator.option(words.text("html.applications.any." + name))
                                        .withValue(""),
                                options)
                        .withId(id));
    }

    private OptionTag option(Standing standing) {
        return TagCreator.option(
                        StringUtils.capitalize(standings.badge(standing).word()))
                .withValue(standing.key());
    }

    private DivTag table() {
        Stream<String> columns = Stream.of(
                words.shared().text("html.column.application"),
                words.shared().text("html.column.verdict"),
                words.text("column.owner"),
                words.text("column.offers"),
                words.text("column.environments"),
                words.text("column.refused-by"));
        DataTable table = new DataTable(
                "applications-table",
                words.text("html.applications.caption"),
                looked ? Stream.concat(columns, Stream.of(words.text("column.shown"))) : columns);
        for (ApplicationRow row : summary.applications()) {
            table.add(heading(row), cells(row));
        }
        return table.element("tall");
    }

    private static DivTag heading(ApplicationRow row) {
        return applicationAt(row.application(), row.path());
    }

    /** The name of an application where it is known, and the file that declares it. */
    static DivTag applicationAt(String application, String path) {
        DivTag heading = div();
        if (!application.isEmpty()) {
            heading.with(bdi(application));
        }
        return heading.with(code(Excerpt.escaped(path)).withClass("small"));
    }

    private List<TdTag> cells(ApplicationRow row) {
        List<TdTag> cells = new ArrayList<>();
        cells.add(td(standings.badge(row.standing(), row.observed()).element())
                .attr("data-verdict", row.standing().key()));
        cells.add(td(bdi(row.owner())));
        cells.add(ids(row.offers()));
        cells.add(row.environments() == 0 ? td() : td(words.number(row.environments())));
        cells.add(ids(row.failing()));
        if (looked) {
            cells.add(td(words.hosts(row.hosts())));
        }
        return cells;
    }

    /** Words of the doctrine, one below the other. */
    static TdTag ids(List<String> ids) {
        return td(each(ids, id -> code(id))).withCondClass(ids.size() > 1, "ids");
    }
}
