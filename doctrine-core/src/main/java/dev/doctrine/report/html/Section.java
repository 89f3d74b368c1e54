package dev.doctrine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SectionTag;
import java.util.List;

/** A part of a page, under its heading. */
public record Section(String id, String heading, List<DomContent> content) {

    public Section {
        content = List.copyOf(content);
    }

    /** The section itself. */
    public SectionTag element() {
        return section(h2(heading)).with(content).withId(id);
    }

    /** The table of contents of a page with these sections, folded, so that the content begins at once. */
    public static DomContent contents(String heading, List<Section> sections) {
        return nav(details(summary(heading).withId("contents"), ol(each(sections, Section::entry))))
                .attr("aria-labelledby", "contents");
    }

    private LiTag entry() {
        return li(a(heading).withHref("#" + id));
    }
}
