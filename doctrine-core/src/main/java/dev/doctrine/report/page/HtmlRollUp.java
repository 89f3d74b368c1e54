package dev.doctrine.report.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Page;
import dev.doctrine.report.text.Excerpt;
import dev.doctrine.report.text.Headings;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.Style;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The assessments of several declarations as one page: the worst verdict, then a line for each declaration. */
public final class HtmlRollUp {

    private final Messages messages;
    private final Badges badges;
    private final List<Assessment> assessments;

    public HtmlRollUp(List<Assessment> assessments, Locale locale) {
        this.messages = Messages.in(locale);
        this.badges = new Badges(messages);
        this.assessments = List.copyOf(assessments);
    }

    /** The whole file, in UTF-8. */
    public byte[] bytes() {
        Badge verdict = badges.of(Verdict.worst(assessments.stream().map(Assessment::verdict)));
        String heading = messages.text("html.reactor", assessments.size());
        return new Page(
                        messages.locale(),
                        messages.text("html.reactor.title", heading, verdict.word()),
                        messages.text("html.brand"),
                        messages.text("html.skip"),
                        messages.text("html.reactor.closing"))
                .around(div(h1(text(heading + " "), verdict.element()), declarations())
                        .withClass("doctrine"));
    }

    private DomContent declarations() {
        DataTable table = new DataTable(
                "declarations",
                messages.text("html.reactor.caption"),
                Stream.of(
                                "html.column.declaration",
                                "html.column.application",
                                "html.column.verdict",
                                "html.environments",
                                "html.column.failures",
                                "html.column.warnings",
                                "html.column.lifted")
                        .map(messages::text));
        for (Assessment assessment : assessments) {
            table.add(
                    text(Excerpt.escaped(assessment.declaration().path())),
                    List.of(
                            td(Excerpt.shortened(assessment.declaration().application())),
                            td(badges.of(assessment.verdict()).element()),
                            td(environments(assessment)),
                            td(PageContext.failures(assessment.environments())),
                            td(PageContext.warnings(assessment.environments())),
                            td(PageContext.lifted(assessment.environments()))));
        }
        return table.element();
    }

    private DomContent environments(Assessment assessment) {
        Headings headings = new Headings(messages, Style.PLAIN);
        return ul(each(assessment.environments(), environment -> li(headings.environment(environment, name -> name))));
    }
}
