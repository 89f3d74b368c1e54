package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.report.html.Prose;
import dev.doctrine.report.html.Section;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Why the verdict is what it is: what blocks, each with its remedy, then what is only observed, then what to look at. */
final class ReasonsSections {

    private final PageContext context;

    ReasonsSections(PageContext context) {
        this.context = context;
    }

    /** Those sections that have something to say. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add("blocking", Outcome::isBlocking, sections);
        add("observed", Outcome::observed, sections);
        add("warnings", Outcome::isWarning, sections);
        return sections;
    }

    private void add(String id, Predicate<Outcome> kind, List<Section> sections) {
        List<DomContent> content = new ArrayList<>();
        for (EnvironmentAssessment environment : context.assessment().environments()) {
            List<Outcome> outcomes =
                    environment.outcomes().stream().filter(kind).toList();
            if (!outcomes.isEmpty()) {
                content.add(element(environment, outcomes));
            }
        }
        if (!content.isEmpty()) {
            sections.add(new Section(id, context.text("html.reasons." + id), content));
        }
    }

    private DomContent element(EnvironmentAssessment environment, List<Outcome> outcomes) {
        DomContent otherOffers = outcomes.stream().anyMatch(Outcome::isFailure)
                ? p(context.outcomeText().otherOffers(environment)).withClass("offers")
                : text("");
        return div(
                        h3(context.text(
                                "html.reasons.environment",
                                Excerpt.shortened(environment.environment().name()),
                                environment.offer().name())),
                        each(outcomes, outcome -> element(environment, outcome)),
                        otherOffers)
                .withClass("reasons-of");
    }

    private DomContent element(EnvironmentAssessment environment, Outcome outcome) {
        return article(
                        h4(a(context.title(outcome))
                                .withHref("#" + context.anchors().of(outcome))),
                        p(Prose.of(context.outcomeText().message(outcome))),
                        p(
                                strong(context.text("html.reasons.remedy")),
                                Prose.of(context.outcomeText().remedyBesideOtherOffers(environment, outcome))),
                        p(
                                        PageContext.place(outcome.place()),
                                        each(
                                                outcome.decidingCitations(),
                                                citation -> each(text(" · "), context.cited(citation))))
                                .withClass("small"))
                .withClasses("finding", "brief", Badges.tone(outcome).key());
    }
}
