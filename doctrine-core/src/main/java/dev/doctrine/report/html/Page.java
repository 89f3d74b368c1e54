package dev.doctrine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;

import dev.doctrine.crypto.Sha256;
import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * A page that stands alone: its style is inside, and a browser refuses to run a script in it or to fetch anything for it.
 *
 * @param language the language of its texts
 * @param title what the window and the list of tabs show
 * @param brand who speaks, at the top of the page
 * @param skip the link to the content, for users of screen readers
 * @param closing the line at the foot
 */
public record Page(Locale language, String title, String brand, String skip, String closing) {

    private static final String CONTENT = "content";

    /** The file's bytes around this content: UTF-8, lines ending in {@code \n}. */
    public byte[] around(DomContent content) {
        return around(content, "");
    }

    /**
     * The same with a script that the browser may run, because its digest is allowed.
     *
     * @param script what it runs once the content is there; empty for none
     */
    public byte[] around(DomContent content, String script) {
        String page = Markup.of(html(
                        metadata(script),
                        body(
                                        a(skip).withClass("skip").withHref("#" + CONTENT),
                                        header(p(brand)),
                                        main(content).withId(CONTENT).attr("tabindex", "-1"),
                                        footer(p(closing)),
                                        script.isEmpty() ? text("") : script(rawHtml(script)))
                                .withClass("doctrine-page"))
                .withLang(language.getLanguage()));
        return ("<!DOCTYPE html>\n" + page + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The style of all that this package makes, also within a page of somebody else. */
    public static String stylesheet() {
        return resource(Page.class, "page.css");
    }

    /** A style or a script that lies beside this class. */
    public static String resource(Class<?> owner, String name) {
        try (InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the page cannot be read: " + name, e);
        }
    }

    private HeadTag metadata(String script) {
        String stylesheet = stylesheet();
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(policy(stylesheet, script)),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("referrer").withContent("no-referrer"),
                j2html.TagCreator.title(title),
                style(rawHtml(stylesheet)));
    }

    /** Nothing may be loaded or sent, and no style applies and no script runs but those whose digests these are. */
    private static String policy(String stylesheet, String script) {
        return "default-src 'none'; style-src " + digest(stylesheet)
                + (script.isEmpty() ? "" : "; script-src " + digest(script))
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
