package dev.doctrine.report.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;

import dev.doctrine.assessment.AcknowledgementReview;
import dev.doctrine.declaration.Acknowledgement;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.AcknowledgementText;
import j2html.tags.DomContent;
import java.util.List;

/** Every acknowledgement: until when it holds, and what became of it. */
final class AcknowledgementsSection {

    private final PageContext context;
    private final AcknowledgementText acknowledgementText;

    AcknowledgementsSection(PageContext context) {
        this.context = context;
        this.acknowledgementText = new AcknowledgementText(context.messages(), context.assessment());
    }

    Section section() {
        return new Section("acknowledgements", context.text("html.acknowledgements"), List.of(content()));
    }

    private DomContent content() {
        List<AcknowledgementReview> reviews = context.assessment().acknowledgements();
        if (reviews.isEmpty()) {
            return p(context.text("html.acknowledgements.none"));
        }
        DataTable table = new DataTable(
                "acknowledgements-table",
                context.text(
                        "html.acknowledgements.caption",
                        context.messages().day(context.assessment().today())),
                context.columns("constraint", "status", "end", "effect"));
        for (AcknowledgementReview review : reviews) {
            Acknowledgement acknowledgement = review.acknowledgement();
            table.add(
                    div(
                            code(acknowledgement.constraint()),
                            span(PageContext.place(acknowledgement.place())).withClass("small")),
                    List.of(
                            td(context.badges().of(review.status()).element()),
                            td(context.messages().day(acknowledgement.until())).withClass("day"),
                            td(acknowledgementText.sentence(review))));
        }
        return table.element("reasons");
    }
}
