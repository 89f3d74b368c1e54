package dev.doctrine.report.html;

import static j2html.TagCreator.span;

import j2html.tags.specialized.SpanTag;
import org.apache.commons.lang3.StringUtils;

/** A word that stands out, such as a result. */
public record Badge(Tone tone, String word) {

    /** The word after its sign, which screen readers leave out. */
    public SpanTag element() {
        return span(span(tone.sign()).withClass("sign").attr("aria-hidden", "true"), span(StringUtils.capitalize(word)))
                .withClasses("badge", tone.key());
    }
}
