package dev.doctrine.report.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** Sentences in which backquotes set off what one would write in a file. */
public final class Prose {

    private Prose() {}

    /** The sentence; what stands between two backquotes as code. */
    public static DomContent of(String sentence) {
        String[] parts = sentence.split("`", -1);
        if (parts.length % 2 == 0) {
            return text(sentence);
        }
        List<DomContent> content = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            content.add(i % 2 == 0 ? text(parts[i]) : code(parts[i]));
        }
        return each(content, part -> part);
    }
}
