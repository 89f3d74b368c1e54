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

    private final PageContext subject;

    EnvironmentsSection(PageContext subject) {
        this.subject = subject;
    }

    Section section() {
        DataTable table = new DataTable(
                "environments-table",
                subject.text("html.environments.caption"),
                subject.columns("environment", "verdict", "offer", "classification", "failures", "warnings", "lifted"));
        for (EnvironmentAssessment environment : subject.assessment().environments()) {
            table.add(
                    subject.link(environment),
                    List.of(
                            td(subject.badges().of(environment).element()),
                            td(environment.offer().name()),
                            td(code(environment.environment().facts().write(DeclaredFact.CLASSIFICATION, ""))),
                            td(PageContext.failures(List.of(environment))),
                            td(PageContext.warnings(List.of(environment))),
                            td(PageContext.lifted(List.of(environment)))));
        }
        return new Section("environments", subject.text("html.environments"), List.of(table.element()));
    }
}
