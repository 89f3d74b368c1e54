package dev.doctrine.report.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DeclaredVersusStated;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Style;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Why each cell of the matrix says what it says: findings in full, the rest in brief. */
final class ExplanationsSection {

    private final PageContext context;
    private final DeclaredVersusStated comparison;

    ExplanationsSection(PageContext context) {
        this.context = context;
        this.comparison = new DeclaredVersusStated(context.messages(), context.outcomeText());
    }

    Section section() {
        return new Section(
                "explanations",
                context.text("html.explanations"),
                context.assessment().environments().stream()
                        .map(this::explained)
                        .toList());
    }

    private DomContent explained(EnvironmentAssessment environment) {
        FindingPart finding = new FindingPart(context, comparison, environment);
        List<DomContent> content = new ArrayList<>();
        content.add(h3(new Headings(context.messages(), Style.PLAIN).environment(environment, name -> name)));
        content.add(p(offers(environment)).withClass("offers"));
        List<Outcome> findings = those(environment, Outcome::isFinding);
        if (findings.isEmpty()) {
            content.add(p(context.text("html.no-finding")));
        }
        findings.forEach(outcome -> content.add(finding.element(outcome)));
        addSatisfied(environment, content);
        addNotApplicable(environment, content);
        return div().with(content)
                .withClasses("environment", Badges.tone(environment.verdict()).key())
                .withId(context.anchors().of(environment.environment()));
    }

    private String offers(EnvironmentAssessment environment) {
        return environment.allowedOffers().isEmpty()
                ? context.text("explain.no-allowed-offer")
                : context.text("explain.allowed-offers", context.outcomeText().offers(environment.allowedOffers()));
    }

    private void addSatisfied(EnvironmentAssessment environment, List<DomContent> content) {
        List<Outcome> satisfied = those(environment, outcome -> outcome.result() == Result.SATISFIED);
        if (satisfied.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                context.anchors().of(environment.environment()) + "-satisfied",
                context.text(
                        "html.satisfied.caption",
                        Excerpt.shortened(environment.environment().name())),
                context.columns("constraint", "declared", "offered", "sources"));
        for (Outcome outcome : satisfied) {
            table.add(
                            div(
                                    span(context.title(outcome)),
                                    span(context.outcomeText().requirement(outcome))
                                            .withClass("small")),
                            List.of(
                                    td(code(comparison.declared(outcome))),
                                    td(comparison.stated(outcome)),
                                    td(ul(each(outcome.citations(), citation -> li(context.cited(citation)))))))
                    .withId(context.anchors().of(outcome));
        }
        content.add(h4(context.text("html.satisfied.heading")));
        content.add(table.element("reasons"));
    }

    private void addNotApplicable(EnvironmentAssessment environment, List<DomContent> content) {
        List<Outcome> others = those(environment, outcome -> outcome.result() == Result.NOT_APPLICABLE);
        if (others.isEmpty()) {
            return;
        }
        content.add(details(
                summary(context.text("html.not-applicable.heading", others.size())),
                p(context.text(
                        "html.not-applicable.why",
                        Excerpt.shortened(environment.environment().name()),
                        environment.offer().name())),
                ul(each(
                                others,
                                outcome -> li(
                                                text(context.title(outcome) + " "),
                                                code(outcome.constraint().id()))
                                        .withId(context.anchors().of(outcome))))
                        .withClass("names")));
    }

    private static List<Outcome> those(EnvironmentAssessment environment, Predicate<Outcome> kind) {
        return environment.outcomes().stream().filter(kind).toList();
    }
}
