package dev.doctrine.portfolio;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.page.Badges;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The counts of a portfolio: how many declarations and environments have which verdict, by what they have in common. */
final class CountTables {

    private final PortfolioSummary summary;
    private final PortfolioMessages words;
    private final Badges badges;

    CountTables(PortfolioSummary summary, PortfolioMessages words) {
        this.summary = summary;
        this.words = words;
        this.badges = new Badges(words.shared());
    }

    /** Every declaration is counted in this table, the damaged ones too. */
    DomContent verdicts() {
        DataTable table = new DataTable(
                "verdicts-table",
                words.text("html.verdicts.caption"),
                Stream.of(
                        words.shared().text("html.column.verdict"),
                        words.text("column.declarations"),
                        words.text("column.environments")));
        for (Verdict verdict : Verdict.values()) {
            table.add(
                    badges.of(verdict).element(),
                    List.of(
                            cell(summary.declarations().of(verdict)),
                            cell(summary.environments().of(verdict))));
        }
        Standings standings = new Standings(words);
        table.add(standings.badge(Standing.NOT_HOSTED).element(), List.of(cell(summary.notHosted()), td("–")));
        table.add(standings.badge(Standing.DAMAGED).element(), List.of(cell(summary.damaged()), td("–")));
        table.add(
                text(words.text("html.total")),
                List.of(cell(summary.total()), cell(summary.environments().total())));
        return table.element();
    }

    DomContent offers() {
        DataTable table = environments("offers-table", "html.offers.caption", "html.column.offer");
        for (Offer offer : summary.portfolio().doctrine().offers()) {
            add(
                    table,
                    div(text(offer.name()), code(offer.id()).withClass("small")),
                    summary.byOffer().getOrDefault(offer.id(), VerdictCount.NONE));
        }
        return table.element();
    }

    DomContent classifications() {
        DataTable table =
                environments("classifications-table", "html.classifications.caption", "html.column.classification");
        summary.byClassification().forEach((word, count) -> add(table, code(word), count));
        return table.element();
    }

    /** Derogated and acknowledged outcomes are counted apart, because they would not be met without. */
    DomContent constraints() {
        DataTable table = new DataTable(
                "constraints-table",
                words.text("html.constraints.caption"),
                Stream.of(
                        words.shared().text("html.column.constraint"),
                        words.text("column.level"),
                        words.text("column.violated"),
                        words.text("column.undetermined"),
                        words.text("column.derogated"),
                        words.text("column.acknowledged")));
        for (Constraint constraint : summary.portfolio().doctrine().constraints()) {
            OutcomeCount count = summary.byConstraint().getOrDefault(constraint.id(), OutcomeCount.NONE);
            table.add(
                    div(
                            span(constraint.title().in(words.locale())),
                            code(constraint.id()).withClass("small")),
                    List.of(
                            td(words.shared().text("level." + constraint.level().key())),
                            cell(count.violated()),
                            cell(count.undetermined()),
                            cell(count.derogated()),
                            cell(count.acknowledged())));
        }
        return table.element();
    }

    private DataTable environments(String id, String caption, String first) {
        List<DomContent> columns = new ArrayList<>();
        columns.add(text(words.shared().text(first)));
        columns.add(text(words.text("column.environments")));
        Stream.of(Verdict.values()).map(verdict -> badges.of(verdict).element()).forEach(columns::add);
        return new DataTable(id, words.text(caption), columns);
    }

    private void add(DataTable table, DomContent heading, VerdictCount count) {
        List<TdTag> cells = new ArrayList<>();
        cells.add(cell(count.total()));
        Stream.of(Verdict.values()).map(verdict -> cell(count.of(verdict))).forEach(cells::add);
        table.add(heading, cells);
    }

    private TdTag cell(long count) {
        return td(words.number(count));
    }
}
