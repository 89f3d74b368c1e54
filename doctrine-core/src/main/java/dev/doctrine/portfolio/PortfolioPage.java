package dev.doctrine.portfolio;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.doctrine.Layer;
import dev.doctrine.portfolio.PortfolioSummary.Damage;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Page;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.ComplaintText;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The overview of a portfolio for people, {@code portfolio.html}: one page that stands alone. */
public final class PortfolioPage {

    private final PortfolioSummary summary;
    private final PortfolioMessages words;
    private final ComplaintText complaintReport;
    private final CountTables tables;

    /** The page about this portfolio, for readers of this locale. */
    public PortfolioPage(PortfolioSummary summary, Locale locale) {
        this.summary = summary;
        this.words = PortfolioMessages.in(locale);
        this.complaintReport = ComplaintText.in(locale);
        this.tables = new CountTables(summary, words);
    }

    /** The whole file, in UTF-8. */
    public byte[] bytes() {
        String heading = words.text("html.heading", words.number(summary.total()));
        DerogationTables derogations = new DerogationTables(summary, words);
        List<Section> sections = List.of(
                new Section("verdicts", words.text("html.verdicts"), List.of(tables.verdicts())),
                new Section(
                        "applications",
                        words.text("html.applications"),
                        new ApplicationsTable(summary, words).content()),
                new Section("offers", words.text("html.offers"), List.of(tables.offers())),
                new Section("classifications", words.text("html.classifications"), List.of(tables.classifications())),
                new Section("constraints", words.text("html.constraints"), List.of(tables.constraints())),
                new Section("derogations", words.text("html.ending"), derogations.ending()),
                new Section("idle", words.text("html.idle"), derogations.idle()),
                new Section(
                        "known-refusals",
                        words.text("html.known-refusals"),
                        new RefusalTables(summary, words).content()),
                new Section("evidence", words.text("html.shown"), new ShownTables(summary.shown(), words).content()),
                new Section("damaged", words.text("html.damaged"), damaged()),
                new Section("doctrine", words.shared().text("html.fact.doctrine"), List.of(layers())));
        return new Page(
                        words.locale(),
                        words.text("html.title", heading),
                        words.shared().text("html.brand"),
                        words.shared().text("html.skip"),
                        words.against(summary.portfolio()))
                .around(
                        div(
                                        h1(heading),
                                        facts(),
                                        Section.contents(words.shared().text("html.contents"), sections))
                                .with(each(sections, Section::element))
                                .withClass("doctrine"),
                        summary.applications().isEmpty() ? "" : ApplicationsTable.script());
    }

    private DomContent facts() {
        return dl().with(
                        fact(words.text("html.fact.declarations"), words.number(summary.total())),
                        fact(words.text("html.fact.damaged"), words.number(summary.damaged())),
                        fact(
                                words.text("html.fact.environments"),
                                words.number(summary.environments().total())),
                        fact(
                                words.text("html.fact.day"),
                                words.shared().day(summary.portfolio().today())))
                .withClass("facts");
    }

    private static DivTag fact(String label, String value) {
        return div(dt(label), dd(value));
    }

    private List<DomContent> damaged() {
        if (summary.damaged() == 0) {
            return List.of(p(words.text("html.damaged.none")));
        }
        DataTable table = new DataTable(
                "damaged-table",
                words.text("html.damaged.caption"),
                Stream.of(
                        words.shared().text("html.column.declaration"),
                        words.text("column.mistakes"),
                        words.text("column.first-mistake")));
        for (Damage damage : summary.firstDamaged()) {
            table.add(
                    path(damage.path()),
                    List.of(
                            td(words.number(damage.complaints())),
                            td(complaintReport.lines(List.of(damage.first())).get(0))));
        }
        return List.of(p(words.text("html.damaged.intro", words.number(summary.damaged()))), table.element("reasons"));
    }

    private DomContent layers() {
        DataTable table = new DataTable(
                "layers", words.text("html.layers.caption"), words.sharedColumns("file", "version", "sha256"));
        for (Layer layer : summary.portfolio().doctrine().layers()) {
            table.add(
                    text(words.shared().text("html.doctrine.layer", layer.id())),
                    List.of(td(layer.version()), td(code(layer.sha256()))));
        }
        return table.element();
    }

    private static DomContent path(String path) {
        return code(Excerpt.escaped(path));
    }
}
