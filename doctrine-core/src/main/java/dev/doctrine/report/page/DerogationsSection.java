package dev.doctrine.report.page;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.assessment.DerogationReview;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DecisionText;
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
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
                context.columns("derogation", "status", "constraint", "offer", "decision", "end", "effect"));
        for (DerogationReview review : reviews) {
            Derogation derogation = review.derogation();
            table.add(
                    div(
                            bdi(Excerpt.shortened(derogation.id())),
                            span(PageContext.place(derogation.place())).withClass("small")),
                    List.of(
                            td(context.badges().of(review.status()).element()),
                            td(code(derogation.constraint())),
                            td(offer(derogation)),
                            td(decision(derogation.decision())),
                            td(StringUtils.capitalize(new DecisionText(context.messages()).end(derogation)))
                                    .withClass("day"),
                            td(p(derogationText.sentence(review)), p(context.reason(derogation)))));
        }
        return table.element("reasons");
    }

    private String offer(Derogation derogation) {
        return context.assessment()
                .doctrine()
                .offer(derogation.offer())
                .map(Offer::name)
                .orElseGet(() -> Excerpt.shortened(derogation.offer()));
    }

    private DomContent decision(Derogation.Decision decision) {
        List<DomContent> known = new ArrayList<>();
        if (!decision.reference().isEmpty()) {
            known.add(div(bdi(Excerpt.shortened(decision.reference()))));
        }
        if (!decision.authority().isEmpty()) {
            known.add(div(bdi(Excerpt.shortened(decision.authority()))));
        }
        LocalDate day = decision.date();
        if (day != null) {
            known.add(div(context.messages().day(day)));
        }
        return known.isEmpty() ? text(context.text("html.derogation.no-decision")) : each(known, one -> one);
    }
}
