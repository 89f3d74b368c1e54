package dev.doctrine.report.page;

import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Source;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The documents that a doctrine rests on, each with what it counts for and whether it was read. */
public final class SourcesTable {

    private SourcesTable() {}

    /** The sources of this doctrine. */
    public static DomContent of(Doctrine doctrine, Messages messages) {
        Locale locale = messages.locale();
        DataTable table = new DataTable(
                "doctrine-sources",
                messages.text("html.doctrine.sources.caption"),
                Stream.of("source", "title", "publisher", "date", "force", "read", "weight")
                        .map(column -> messages.text("html.column." + column)));
        DoctrineText doctrineText = new DoctrineText(messages);
        for (Source source : doctrine.sources()) {
            table.add(
                    text(source.id()),
                    List.of(
                            td(Links.to(source, source.title().in(locale))),
                            td(source.publisher().in(locale)),
                            td(messages.date(source.date())).withClass("day"),
                            td(source.force()
                                    .map(force -> messages.text("force." + force.key()))
                                    .orElse("–")),
                            td(doctrineText.read(source)),
                            td(source.weight().in(locale))));
        }
        return table.element();
    }
}
