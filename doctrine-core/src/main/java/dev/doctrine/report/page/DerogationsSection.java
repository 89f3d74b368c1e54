package dev.doctrine.report.page;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;

import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DecisionText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Every declared derogation: until when it holds, and what became of it. */
final class DerogationsSection {

    private final PageContext context;
    private final DerogationText derogationText;

    DerogationsSection(PageContext context) {
        this.context = context;
        this.derogationText = new DerogationText(context.messages(), context.assessment());
    }

    Section section() {
        return new Section("derogations", context.text("html.derogations"), List.of(content()));
    }

    private DomContent content() {
        List<DerogationReview> reviews = context.assessment().derogations();
        if (reviews.isEmpty()) {
            return p(context.text("html.derogations.none"));
        }
        DataTable table = new DataTable(
                "derogations-table",
                context.text(
                        "html.derogations.caption",
                        context.messages().day(context.assessment().today())),
                context.columns("derogation", "status", "end", "effect"));
        for (DerogationReview review : reviews) {
            Derogation derogation = review.derogation();
            table.add(
                    div(
                            bdi(Excerpt.shortened(derogation.id())),
                            span(PageContext.place(derogation.place())).withClass("small")),
                    List.of(
                            td(context.badges().of(review.status()).element()),
                            td(StringUtils.capitalize(new DecisionText(context.messages()).end(derogation)))
                                    .withClass("day"),
                            td(p(derogationText.sentence(review)), p(context.reason(derogation)))));
        }
        return table.element().withClasses("scroll", "reasons");
    }
}
