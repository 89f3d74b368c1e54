package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.OfferMap;
import dev.doctrine.assessment.OfferMap.Cell;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DeclaredVersusStated;
import dev.doctrine.text.Excerpt;
import dev.doctrine.vocabulary.DeclaredFact;
import dev.doctrine.vocabulary.Vocabulary;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.TdTag;
import java.util.ArrayList;
import java.util.List;

/** Which offer may host which data, with the environments of the project in their places. */
final class OfferMapSection {

    private static final List<String> CLASSIFICATIONS = Vocabulary.CLASSIFICATION.words();

    private final PageContext context;
    private final OfferMap map;
    private final DeclaredVersusStated comparison;

    OfferMapSection(PageContext context) {
        this.context = context;
        this.map = new OfferMap(
                context.assessment().doctrine(), context.assessment().today());
        this.comparison = new DeclaredVersusStated(context.messages(), context.outcomeText());
    }

    Section section() {
        List<DomContent> columns = new ArrayList<>();
        columns.add(text(context.text("html.column.offer")));
        CLASSIFICATIONS.forEach(classification -> columns.add(code(classification)));
        DataTable table = new DataTable(
                "map-table",
                context.text(
                        "html.map.caption",
                        Excerpt.shortened(context.assessment().declaration().application())),
                columns);
        List<DomContent> conditions = new ArrayList<>();
        for (Offer offer : context.assessment().doctrine().offers()) {
            List<TdTag> cells = new ArrayList<>();
            for (int rank = 0; rank < CLASSIFICATIONS.size(); rank++) {
                Cell cell = map.cell(offer, rank);
                cells.add(element(cell, placed(offer, rank)));
                conditions.addAll(conditions(cell, CLASSIFICATIONS.get(rank)));
            }
            table.add(div(span(offer.name()), span(code(offer.id())).withClass("small")), cells);
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p(context.text(
                "html.map.meaning", context.messages().day(context.assessment().today()))));
        content.add(p(context.text("html.map.law")).withClass("small"));
        content.add(table.element("map"));
        if (!conditions.isEmpty()) {
            content.add(h3(context.text("html.map.conditions")));
            content.add(ul().with(conditions));
        }
        return new Section("map", context.text("html.map"), content);
    }

    private TdTag element(Cell cell, List<EnvironmentAssessment> placed) {
        TdTag element = td(context.badges().of(cell.answer()).element());
        if (placed.isEmpty()) {
            return element;
        }
        return element.with(ul(each(placed, environment -> li(place(environment)))))
                .withClass("here");
    }

    private List<EnvironmentAssessment> placed(Offer offer, long classification) {
        return context.assessment().environments().stream()
                .filter(environment -> environment.offer().equals(offer))
                .filter(environment -> environment.environment().facts().states(DeclaredFact.CLASSIFICATION)
                        && environment.environment().facts().value(DeclaredFact.CLASSIFICATION) == classification)
                .toList();
    }

    private DomContent place(EnvironmentAssessment environment) {
        boolean derogated = environment.outcomes().stream()
                .anyMatch(outcome -> outcome.derogation().isPresent());
        return a(context.text(
                        derogated ? "html.map.placed-derogated" : "html.map.placed",
                        Excerpt.shortened(environment.environment().name()),
                        context.badges().of(environment).word()))
                .withHref("#" + context.anchors().of(environment.environment()));
    }

    private List<LiTag> conditions(Cell cell, String classification) {
        return cell.conditions().stream()
                .map(outcome -> condition(outcome, classification))
                .toList();
    }

    /** What has to be met, and what the sources state of the offer about it. */
    private LiTag condition(Outcome outcome, String classification) {
        String name = outcome.offer().name();
        LiTag condition = li(
                strong(context.text("html.map.condition", name, classification)),
                p(context.outcomeText().requirement(outcome)));
        String stated = comparison.stated(outcome);
        return stated.isEmpty() ? condition : condition.with(p(context.text("explain.offered", name, stated)));
    }
}
