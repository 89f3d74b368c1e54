package dev.doctrine.report.reference;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.OfferMap;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.page.Badges;
import dev.doctrine.report.text.Messages;
import dev.doctrine.vocabulary.Vocabulary;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.TdTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which offer may host which data, for readers without a script, and on paper. */
final class DataOffersSection {

    private static final List<String> CLASSIFICATIONS = Vocabulary.CLASSIFICATION.words();

    private final Doctrine doctrine;
    private final LocalDate today;
    private final Messages messages;
    private final Badges badges;

    DataOffersSection(Doctrine doctrine, LocalDate today, Messages messages, Badges badges) {
        this.doctrine = doctrine;
        this.today = today;
        this.messages = messages;
        this.badges = badges;
    }

    Section section() {
        OfferMap map = new OfferMap(doctrine, today);
        List<DomContent> columns = new ArrayList<>();
        columns.add(text(messages.text("html.column.offer")));
        CLASSIFICATIONS.forEach(classification -> columns.add(code(classification)));
        DataTable table = new DataTable("map-table", messages.text("html.reference.map.caption"), columns);
        List<LiTag> conditions = new ArrayList<>();
        for (Offer offer : doctrine.offers()) {
            List<TdTag> cells = new ArrayList<>();
            for (int rank = 0; rank < CLASSIFICATIONS.size(); rank++) {
                OfferMap.Cell cell = map.cell(offer, rank);
                cells.add(td(badges.of(cell.answer()).element()));
                for (Outcome condition : cell.conditions()) {
                    conditions.add(condition(condition, CLASSIFICATIONS.get(rank)));
                }
            }
            table.add(div(span(offer.name()), span(code(offer.id())).withClass("small")), cells);
        }
        List<DomContent> content = new ArrayList<>();
        content.add(p(messages.text("html.reference.map.meaning", messages.day(today))));
        content.add(p(messages.text("html.map.law")).withClass("small"));
        content.add(table.element("map"));
        if (!conditions.isEmpty()) {
            content.add(h3(messages.text("html.map.conditions")));
            content.add(ul().with(conditions));
        }
        return new Section("map", messages.text("html.map"), content);
    }

    private LiTag condition(Outcome condition, String classification) {
        return li(
                strong(messages.text("html.map.condition", condition.offer().name(), classification)),
                p(ConstraintsSection.requirement(condition.constraint(), messages)));
    }
}
