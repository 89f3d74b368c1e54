package dev.doctrine.report.html;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * Elements as text: HTML that is well-formed XML too, all texts and attributes escaped.
 *
 * <p>Uses the library's own settings: its global ones could be changed by anybody in the same virtual machine.
 */
public final class Markup {

    private static final Config SETTINGS = Config.defaults().withEmptyTagsClosed(true);

    /** Elements that begin a line, so that people can read the file and compare two; a space there means nothing. */
    private static final Pattern LINE_START = Pattern.compile(
            "<(?=(?:html|head|meta|title|style|body|header|nav|main|footer|section|article|div|h\\d|p|ul|ol|li|dl|dt|dd"
                    + "|table|caption|thead|tbody|tr|th|td)[ >])");

    private Markup() {}

    /** The element and all that is in it. */
    public static String of(DomContent content) {
        try {
            String flat = content.render(FlatHtml.inMemory(SETTINGS)).toString();
            return LINE_START.matcher(flat).replaceAll("\n$0").stripLeading();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }
}
