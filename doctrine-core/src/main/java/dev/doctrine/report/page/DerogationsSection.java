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
import dev.doctrine.report.text.DerogationText;
import dev.doctrine.report.text.Excerpt;
import j2html.tags.DomContent;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Every declared derogation: until when it holds, and what became of it. */
final class DerogationsSection {

    private final PageContext subject;
    private final DerogationText derogationText;

    DerogationsSection(PageContext subject) {
        this.subject = subject;
        this.derogationText = new DerogationText(subject.messages(), subject.assessment());
    }

    Section section() {
        return new Section("derogations", subject.text("html.derogations"), List.of(content()));
    }

    private DomContent content() {
        List<DerogationReview> reviews = subject.assessment().derogations();
        if (reviews.isEmpty()) {
            return p(subject.text("html.derogations.none"));
        }
        DataTable table = new DataTable(
                "derogations-table",
                subject.text(
                        "html.derogations.caption", subject.assessment().today().toString()),
                subject.columns("derogation", "status", "end", "effect"));
        for (DerogationReview review : reviews) {
            Derogation derogation = review.derogation();
            table.add(
                    div(
                            bdi(Excerpt.shortened(derogation.id())),
                            span(PageContext.place(derogation.place())).withClass("small")),
                    List.of(
                            td(subject.badges().of(review.status()).element()),
                            td(StringUtils.capitalize(derogationText.end(derogation)))
                                    .withClass("day"),
                            td(p(derogationText.sentence(review)), p(subject.reason(derogation)))));
        }
        return table.element().withClasses("scroll", "reasons");
    }
}
