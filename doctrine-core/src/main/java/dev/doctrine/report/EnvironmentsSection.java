package dev.doctrine.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.assessment.EnvironmentAssessment;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.vocabulary.DeclaredFact;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/** A line for each environment: where it goes, with which data, and what follows. */
final class EnvironmentsSection {

    private final HtmlSubject subject;

    EnvironmentsSection(HtmlSubject subject) {
        this.subject = subject;
    }

    Section section() {
        DataTable table = new DataTable(
                "environments-table",
                subject.text("html.environments.caption"),
                Stream.of("environment", "verdict", "offer", "classification", "failures", "warnings", "lifted")
                        .<DomContent>map(column -> text(subject.text("html.column." + column)))
                        .toList());
        for (EnvironmentAssessment environment : subject.assessment().environments()) {
            table.add(
                    subject.link(environment),
                    List.of(
                            td(subject.badges().of(environment).element()),
                            td(environment.offer().name()),
                            td(code(environment.environment().facts().write(DeclaredFact.CLASSIFICATION, ""))),
                            td(HtmlSubject.failures(List.of(environment))),
                            td(HtmlSubject.warnings(List.of(environment))),
                            td(HtmlSubject.lifted(List.of(environment)))));
        }
        return new Section("environments", subject.text("html.environments"), List.of(table.element()));
    }
}
