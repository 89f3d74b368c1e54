package dev.doctrine.report.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.td;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.vocabulary.DeclaredFact;
import java.util.List;

/** A line for each environment: where it goes, with which data, and what follows. */
final class EnvironmentsSection {

    private final PageContext context;

    EnvironmentsSection(PageContext context) {
        this.context = context;
    }

    Section section() {
        DataTable table = new DataTable(
                "environments-table",
                context.text("html.environments.caption"),
                context.columns("environment", "verdict", "offer", "classification", "failures", "warnings", "lifted"));
        for (EnvironmentAssessment environment : context.assessment().environments()) {
            table.add(
                    context.link(environment),
                    List.of(
                            td(context.badges().of(environment).element()),
                            td(environment.offer().name()),
                            td(code(environment.environment().facts().write(DeclaredFact.CLASSIFICATION, ""))),
                            td(Long.toString(PageContext.failures(List.of(environment)))),
                            td(Long.toString(PageContext.warnings(List.of(environment)))),
                            td(Long.toString(PageContext.lifted(List.of(environment))))));
        }
        return new Section("environments", context.text("html.environments"), List.of(table.element()));
    }
}
