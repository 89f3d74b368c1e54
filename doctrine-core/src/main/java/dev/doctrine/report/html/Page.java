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
import static j2html.TagCreator.style;

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
        String page = Markup.of(html(
                        metadata(),
                        body(
                                        a(skip).withClass("skip").withHref("#" + CONTENT),
                                        header(p(brand)),
                                        main(content).withId(CONTENT).attr("tabindex", "-1"),
                                        footer(p(closing)))
                                .withClass("doctrine-page"))
                .withLang(language.getLanguage()));
        return ("<!DOCTYPE html>\n" + page + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The style of all that this package makes, also within a page of somebody else. */
    public static String stylesheet() {
        try (InputStream stream = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the page cannot be read", e);
        }
    }

    private HeadTag metadata() {
        String stylesheet = stylesheet();
        return head(
                meta().withCharset("utf-8"),
                meta().attr("http-equiv", "Content-Security-Policy").withContent(policy(stylesheet)),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("referrer").withContent("no-referrer"),
                j2html.TagCreator.title(title),
                style(rawHtml(stylesheet)));
    }

    /** Nothing may be loaded, run or sent, and no style applies but the one whose digest this is. */
    private static String policy(String stylesheet) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(stylesheet.getBytes(StandardCharsets.UTF_8)));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'";
    }
}
