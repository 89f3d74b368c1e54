package dev.doctrine.report.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Derogation;
import dev.doctrine.report.html.Prose;
import dev.doctrine.report.text.AcknowledgementText;
import dev.doctrine.report.text.DeclaredVersusStated;
import dev.doctrine.report.text.DerogationText;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.ArrayList;
import java.util.List;

/** One finding in full: what, where, declared against allowed, why, and what to do. */
final class FindingPart {

    private final PageContext context;
    private final DeclaredVersusStated comparison;
    private final EnvironmentAssessment environment;

    FindingPart(PageContext context, DeclaredVersusStated comparison, EnvironmentAssessment environment) {
        this.context = context;
        this.comparison = comparison;
        this.environment = environment;
    }

    DomContent element(Outcome outcome) {
        return article(
                        h4(
                                text(context.title(outcome) + " "),
                                context.badges().of(outcome).element()),
                        p(
                                        code(outcome.constraint().id()),
                                        text(" · "
                                                + context.text("level."
                                                        + outcome.constraint()
                                                                .level()
                                                                .key()) + " · "),
                                        PageContext.place(outcome.place()))
                                .withClass("small"),
                        p(Prose.of(context.outcomeText().message(outcome))).withClass("finding-message"),
                        dl().with(details(outcome)))
                .withClasses("finding", Badges.tone(outcome).key())
                .withId(context.anchors().of(outcome));
    }

    private List<DivTag> details(Outcome outcome) {
        List<DivTag> details = new ArrayList<>();
        details.add(detail(context.text("html.column.declared"), code(comparison.declared(outcome))));
        String stated = comparison.stated(outcome);
        if (!stated.isEmpty()) {
            details.add(detail(context.text("html.offered", outcome.offer().name()), text(stated)));
        }
        details.add(detail(
                context.text("html.requirement"), text(context.outcomeText().requirement(outcome))));
        details.add(detail(
                context.text("html.why"),
                ul(each(outcome.decidingCitations(), citation -> li(source(outcome, citation))))));
        List<Contradiction> contradictions = context.assessment().contradictions(outcome);
        if (!contradictions.isEmpty()) {
            details.add(detail(
                    context.text("html.contradictions.bearing"),
                    ul(each(contradictions, contradiction -> li(context.link(contradiction))))));
        }
        outcome.derogation()
                .ifPresent(derogation -> details.add(detail(
                        context.text("html.column.derogation"),
                        PageContext.list(List.of(fate(derogation), context.reason(derogation))))));
        outcome.acknowledgement()
                .ifPresent(acknowledgement -> details.add(detail(
                        context.text("html.acknowledgement"),
                        text(new AcknowledgementText(context.messages(), context.assessment())
                                .answer(acknowledgement)))));
        if (outcome.isOpen()) {
            details.add(detail(
                            context.text("html.remedy"),
                            Prose.of(context.outcomeText().remedyBesideOtherOffers(environment, outcome)))
                    .withClass("remedy"));
        }
        return details;
    }

    private DomContent source(Outcome outcome, Citation citation) {
        return Links.to(citation.source(), context.outcomeText().decidingSource(outcome, citation));
    }

    private String fate(Derogation derogation) {
        return new DerogationText(context.messages(), context.assessment()).applied(derogation);
    }

    private static DivTag detail(String label, DomContent value) {
        return div(dt(label), dd(value));
    }
}
