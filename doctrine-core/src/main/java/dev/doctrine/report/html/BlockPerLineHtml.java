package dev.doctrine.report.html;

import j2html.rendering.FlatHtml;
import j2html.rendering.HtmlBuilder;
import j2html.rendering.TagBuilder;
import java.io.IOException;
import java.util.Set;

/**
 * Markup in which block elements begin a line, so that people can read it and compare two versions; white space means
 * nothing there. It takes elements and texts, and no raw characters, although the interface has a method for them.
 */
final class BlockPerLineHtml implements HtmlBuilder<StringBuilder> {

    private static final Set<String> LINE_STARTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "nav",
            "main",
            "footer",
            "section",
            "article",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "script",
            "noscript",
            "fieldset",
            "legend",
            "label");

    private final FlatHtml<StringBuilder> flat;

    BlockPerLineHtml(FlatHtml<StringBuilder> flat) {
        this.flat = flat;
    }

    @Override
    public TagBuilder appendStartTag(String name) throws IOException {
        startLine(name);
        return flat.appendStartTag(name);
    }

    @Override
    public TagBuilder appendEmptyTag(String name) throws IOException {
        startLine(name);
        return flat.appendEmptyTag(name);
    }

    private void startLine(String name) {
        if (LINE_STARTS.contains(name)) {
            output().append('\n');
        }
    }

    @Override
    public HtmlBuilder<StringBuilder> appendEndTag(String name) throws IOException {
        flat.appendEndTag(name);
        return this;
    }

    @Override
    public HtmlBuilder<StringBuilder> appendEscapedText(String text) throws IOException {
        flat.appendEscapedText(text);
        return this;
    }

    @Override
    public HtmlBuilder<StringBuilder> appendUnescapedText(String text) throws IOException {
        flat.appendUnescapedText(text);
        return this;
    }

    @Override
    public StringBuilder output() {
        return flat.output();
    }

    @Override
    @Deprecated
    public HtmlBuilder<StringBuilder> append(CharSequence text) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    public HtmlBuilder<StringBuilder> append(CharSequence text, int start, int end) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    @Deprecated
    public HtmlBuilder<StringBuilder> append(char c) throws IOException {
        throw new UnsupportedOperationException();
    }
}
