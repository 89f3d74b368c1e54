package dev.doctrine.report.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.text;

import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Source;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import j2html.tags.DomContent;

/** Leads from what a page says to the document that says it, where its address is known. */
public final class Links {

    private Links() {}

    /** A sentence about a source. */
    public static DomContent to(Source source, String sentence) {
        // Readers give no address to a source but one that begins with https.
        return source.url().isEmpty()
                ? text(sentence)
                : a(sentence).withHref(source.url()).withRel("noopener noreferrer");
    }

    /** A source and its section in short: the sources stand in full at the end of the page. */
    public static DomContent to(Citation citation, Messages messages) {
        return to(
                citation.source(),
                messages.text("html.cited", new DoctrineText(messages).named(citation.source()), citation.section()));
    }
}
