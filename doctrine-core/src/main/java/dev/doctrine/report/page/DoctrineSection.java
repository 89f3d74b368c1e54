package dev.doctrine.report.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.doctrine.Layer;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.util.List;

/** What was assessed against what, so that anyone can do it again: the files, their versions and digests. */
final class DoctrineSection {

    private final PageContext context;

    DoctrineSection(PageContext context) {
        this.context = context;
    }

    Section section() {
        return new Section(
                "doctrine",
                context.text("html.doctrine"),
                List.of(
                        files(),
                        loosenings(),
                        h3(context.text("html.doctrine.sources")),
                        SourcesTable.of(context.assessment().doctrine(), context.messages())));
    }

    private DomContent loosenings() {
        List<String> sentences = new DoctrineText(context.messages())
                .loosenings(context.assessment().doctrine());
        return sentences.isEmpty() ? text("") : PageContext.list(sentences);
    }

    private DomContent files() {
        Declaration declaration = context.assessment().declaration();
        DataTable table = table("doctrine-files", "html.doctrine.caption", "file", "version", "sha256");
        for (Layer layer : context.assessment().doctrine().layers()) {
            table.add(
                    text(context.text("html.doctrine.layer", layer.id())),
                    List.of(td(layer.version()), td(code(layer.sha256()))));
        }
        table.add(
                text(context.text("html.doctrine.declaration", Excerpt.escaped(declaration.path()))),
                List.of(td("–"), td(code(declaration.sha256()))));
        return table.element();
    }

    private DataTable table(String id, String caption, String... columns) {
        return new DataTable(id, context.text(caption), context.columns(columns));
    }
}
