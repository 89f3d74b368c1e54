package dev.doctrine.report.page;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;

import dev.doctrine.report.html.Prose;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.Messages;
import j2html.tags.DomContent;
import java.util.List;

/** The words that a page takes for granted, for readers who meet them here first. */
public final class GlossarySection {

    private static final List<String> TERMS = List.of(
            "declaration",
            "environment",
            "offer",
            "constraint",
            "level",
            "undetermined",
            "derogation",
            "acknowledgement",
            "layer",
            "sensitive",
            "restricted",
            "accreditation",
            "secnumcloud",
            "rie");

    private final Messages messages;

    /** The glossary in the words of the reports, {@link Messages#in}. */
    public GlossarySection(Messages messages) {
        this.messages = messages;
    }

    /** The terms with their meanings. */
    public Section section() {
        return new Section(
                "glossary",
                messages.text("html.glossary"),
                List.of(dl(each(TERMS, this::meaning)).withClass("meanings")));
    }

    private DomContent meaning(String term) {
        return div(
                dt(messages.text("html.term." + term)), dd(Prose.of(messages.text("html.term." + term + ".meaning"))));
    }
}
