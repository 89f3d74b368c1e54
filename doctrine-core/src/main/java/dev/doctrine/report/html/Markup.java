package dev.doctrine.report.html;

import dev.doctrine.text.Excerpt;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.utils.EscapeUtil;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Elements as text: HTML that is well-formed XML too, all texts and attributes escaped.
 *
 * <p>Uses the library's own settings: its global ones could be changed by anybody in the same virtual machine.
 */
public final class Markup {

    private static final Config SETTINGS =
            Config.defaults().withEmptyTagsClosed(true).withTextEscaper(Markup::escaped);

    private static final String ESCAPED = "<>&\"'";

    private Markup() {}

    /** The element and all that is in it. */
    public static String of(DomContent content) {
        try {
            return content.render(new BlockPerLineHtml(FlatHtml.inMemory(SETTINGS)))
                    .toString()
                    .stripLeading();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
    }

    /**
     * Escapes as the library does, and what XML refuses or would act on the display. Most texts hold nothing to escape
     * and are left as they are, because the library would copy them character by character.
     */
    private static String escaped(String written) {
        String text = Excerpt.sentence(written);
        for (int i = 0; i < ESCAPED.length(); i++) {
            if (text.indexOf(ESCAPED.charAt(i)) >= 0) {
                return EscapeUtil.escape(text);
            }
        }
        return text;
    }
}
