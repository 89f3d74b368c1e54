package dev.doctrine.report.html;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table with a caption, a heading for each column and each row. Where it is too wide, it scrolls by itself, with the
 * keyboard too, and the headings of the rows stay in sight.
 */
public final class DataTable {

    private final String id;
    private final String caption;
    private final List<DomContent> columns;
    private final List<TrTag> rows = new ArrayList<>();

    /** An empty table; the first column is that of the rows' headings. */
    public DataTable(String id, String caption, List<DomContent> columns) {
        this.id = id;
        this.caption = caption;
        this.columns = List.copyOf(columns);
    }

    /** An empty table whose columns are headed by these texts. */
    public DataTable(String id, String caption, Stream<String> columns) {
        this(id, caption, columns.<DomContent>map(TagCreator::text).toList());
    }

    /** Adds a row, with one cell for each column but the first. */
    public TrTag add(DomContent heading, List<TdTag> cells) {
        TrTag row = tr(th(heading).withScope("row")).with(cells);
        rows.add(row);
        return row;
    }

    /** The table within the box that scrolls; further classes say how it looks. */
    public DivTag element(String... looks) {
        String captionId = id + "-caption";
        return div(table(
                                caption(span(caption)).withId(captionId),
                                thead(tr(each(columns, column -> th(column).withScope("col")))),
                                tbody(each(rows, row -> row)))
                        .withId(id))
                .withClasses(classes(columns.size() > 2, looks))
                .attr("role", "group")
                .attr("aria-labelledby", captionId)
                .attr("tabindex", "0");
    }

    /** On a phone, two columns fit, and more do not. */
    private static String[] classes(boolean wide, String... looks) {
        return Stream.concat(wide ? Stream.of("scroll", "wide") : Stream.of("scroll"), Stream.of(looks))
                .toArray(String[]::new);
    }
}
