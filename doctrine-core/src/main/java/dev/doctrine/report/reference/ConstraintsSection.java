package dev.doctrine.report.reference;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.span;
import static j2html.TagCreator.td;
import static j2html.TagCreator.ul;

import dev.doctrine.doctrine.Constraint;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Template;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.page.Links;
import dev.doctrine.report.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each constraint: how much it weighs, what it asks for, and by which sources. */
final class ConstraintsSection {

    private final Doctrine doctrine;
    private final Messages messages;

    ConstraintsSection(Doctrine doctrine, Messages messages) {
        this.doctrine = doctrine;
        this.messages = messages;
    }

    Section section() {
        DataTable table = new DataTable(
                "constraints-table",
                messages.text("html.reference.constraints.caption"),
                Stream.of("constraint", "level", "requirement", "sources")
                        .map(column -> messages.text("html.column." + column)));
        for (Constraint constraint : doctrine.constraints()) {
            table.add(
                    div(
                            span(constraint.title().in(messages.locale())),
                            span(code(constraint.id())).withClass("small")),
                    List.of(
                            td(messages.text("level." + constraint.level().key())),
                            td(requirement(constraint, messages)),
                            td(ul(each(constraint.citations(), citation -> li(Links.to(citation, messages)))))));
        }
        return new Section(
                "constraints", messages.text("html.reference.constraints"), List.of(table.element("reasons")));
    }

    /** What it asks for of any environment: the parts that speak of one are left out, the offer is any. */
    static String requirement(Constraint constraint, Messages messages) {
        return constraint
                .requirement()
                .fill(
                        messages.locale(),
                        name -> Optional.empty(),
                        name -> messages.text(
                                name.equals(Template.OFFER) ? "html.reference.any-offer" : "html.reference.any-value"));
    }
}
