package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.assessment.Outcome;
import dev.doctrine.assessment.Result;
import dev.doctrine.doctrine.Constraint;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.ArrayList;
import java.util.List;

/** Every constraint for every environment, and what the results mean. */
final class MatrixSection {

    /** As many environments as fit on a sheet of paper; more go into further tables. */
    static final int ENVIRONMENTS_PER_TABLE = 6;

    private final PageContext context;
    private final List<EnvironmentAssessment> environments;

    MatrixSection(PageContext context) {
        this.context = context;
        this.environments = context.assessment().environments();
    }

    Section section() {
        List<DomContent> content = new ArrayList<>();
        List<Constraint> folded = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<Constraint> constraints = context.assessment().doctrine().constraints();
        for (int row = 0; row < constraints.size(); row++) {
            if (appliesSomewhere(row)) {
                rows.add(row);
            } else {
                folded.add(constraints.get(row));
            }
        }
        for (int start = 0; start < environments.size(); start += ENVIRONMENTS_PER_TABLE) {
            content.add(table(rows, start, Math.min(start + ENVIRONMENTS_PER_TABLE, environments.size())));
        }
        if (!folded.isEmpty()) {
            content.add(folded(folded));
        }
        content.add(h3(context.text("html.meanings")));
        content.add(meanings());
        return new Section("matrix", context.text("html.matrix"), content);
    }

    private boolean appliesSomewhere(int row) {
        return environments.stream()
                .anyMatch(environment -> environment.outcomes().get(row).result() != Result.NOT_APPLICABLE);
    }

    private DomContent folded(List<Constraint> constraints) {
        return details(
                        summary(context.text("html.matrix.folded", constraints.size())),
                        ul(each(
                                        constraints,
                                        constraint -> li(
                                                text(constraint
                                                                .title()
                                                                .in(context.messages()
                                                                        .locale())
                                                        + " "),
                                                code(constraint.id()))))
                                .withClass("names"))
                .withId("matrix-folded");
    }

    private DomContent table(List<Integer> rows, int start, int end) {
        List<EnvironmentAssessment> shown = environments.subList(start, end);
        List<DomContent> columns = new ArrayList<>();
        columns.add(text(context.text("html.column.constraint")));
        shown.forEach(environment -> columns.add(heading(environment)));
        DataTable table = new DataTable("matrix-from-" + (start + 1), caption(start, end), columns);
        List<Constraint> constraints = context.assessment().doctrine().constraints();
        for (int row : rows) {
            table.add(
                    heading(constraints.get(row)),
                    shown.stream()
                            .map(environment -> cell(environment.outcomes().get(row)))
                            .toList());
        }
        return table.element("matrix");
    }

    private String caption(int start, int end) {
        return environments.size() <= ENVIRONMENTS_PER_TABLE
                ? context.text("html.matrix.caption")
                : context.text(
                        "html.matrix.part",
                        Integer.toString(start + 1),
                        Integer.toString(end),
                        Integer.toString(environments.size()));
    }

    private DomContent heading(EnvironmentAssessment environment) {
        return div(
                context.link(environment),
                span(environment.offer().name()).withClass("small"),
                context.badges().of(environment).element());
    }

    private DomContent heading(Constraint constraint) {
        return div(
                span(constraint.title().in(context.messages().locale())),
                span(
                                code(constraint.id()),
                                span(" · ").attr("aria-hidden", "true"),
                                span(context.text("level." + constraint.level().key())))
                        .withClass("small"));
    }

    private TdTag cell(Outcome outcome) {
        DomContent badge = context.badges().of(outcome).element();
        return outcome.result() == Result.NOT_APPLICABLE
                ? td(badge)
                : td(a(badge).withHref("#" + context.anchors().of(outcome)));
    }

    private DomContent meanings() {
        return dl(each(List.of(Result.values()), this::meaning)).withClass("meanings");
    }

    private DomContent meaning(Result result) {
        return div(dt(context.badges().of(result).element()), dd(context.text("html.meaning." + result.key())));
    }
}
