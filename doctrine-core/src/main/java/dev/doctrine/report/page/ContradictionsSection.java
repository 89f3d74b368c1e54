package dev.doctrine.report.page;

import static j2html.TagCreator.article;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DoctrineText;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contradictions between sources that touch a decision, each with its sides, the choice, and what it touches. */
final class ContradictionsSection {

    private final PageContext context;

    ContradictionsSection(PageContext context) {
        this.context = context;
    }

    Section section() {
        Map<Contradiction, List<Outcome>> touched = touched();
        List<DomContent> content = new ArrayList<>();
        content.add(p(context.text(touched.isEmpty() ? "html.contradictions.none" : "html.contradictions.intro")));
        touched.forEach((contradiction, outcomes) -> content.add(element(contradiction, outcomes)));
        return new Section("contradictions", context.text("html.contradictions"), content);
    }

    /** In the doctrine's order. */
    private Map<Contradiction, List<Outcome>> touched() {
        Map<Contradiction, List<Outcome>> touched = new LinkedHashMap<>();
        context.assessment().doctrine().contradictions().forEach(one -> touched.put(one, new ArrayList<>()));
        for (EnvironmentAssessment environment : context.assessment().environments()) {
            for (Outcome outcome : environment.outcomes()) {
                context.assessment()
                        .contradictions(outcome)
                        .forEach(contradiction -> touched.computeIfAbsent(contradiction, one -> new ArrayList<>())
                                .add(outcome));
            }
        }
        touched.values().removeIf(List::isEmpty);
        return touched;
    }

    private DomContent element(Contradiction contradiction, List<Outcome> outcomes) {
        return article(
                        h3(context.heading(contradiction)),
                        ul(each(contradiction.sides(), side -> li(side(side)))),
                        p(context.text(
                                        "contradiction.choice",
                                        contradiction
                                                .choice()
                                                .in(context.messages().locale())))
                                .withClass("choice"),
                        dl(div(
                                dt(context.text("html.contradiction.touches")),
                                dd(ul(each(outcomes, outcome -> li(context.link(outcome))))
                                        .withClass("names")))))
                .withClass("contradiction")
                .withId(context.anchors().of(contradiction));
    }

    private DomContent side(Contradiction.Side side) {
        return Links.to(side.citation().source(), new DoctrineText(context.messages()).side(side));
    }
}
