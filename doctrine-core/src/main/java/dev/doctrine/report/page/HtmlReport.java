package dev.doctrine.report.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

import dev.doctrine.assessment.Assessment;
import dev.doctrine.report.html.Markup;
import dev.doctrine.report.html.Page;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.text.Excerpt;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The assessment as a page for people, {@code doctrine.html}: one file that stands alone, for screen, paper and screen
 * reader. The same assessment in the same language gives the same bytes on every machine.
 */
public final class HtmlReport {

    private final PageContext context;

    /** The report of this assessment, for readers of this locale. */
    public HtmlReport(Assessment assessment, Locale locale) {
        this(assessment, List.of(), locale);
    }

    /**
     * The report of this assessment, for readers of this locale.
     *
     * @param artifacts what is built of what was declared, as {@code group:artifact:version}
     */
    public HtmlReport(Assessment assessment, List<String> artifacts, Locale locale) {
        this.context = PageContext.of(assessment, artifacts, locale);
    }

    /** The whole file, in UTF-8. */
    public byte[] bytes() {
        Assessment assessment = context.assessment();
        Page page = new Page(
                context.messages().locale(),
                context.text(
                        "html.title",
                        Excerpt.shortened(assessment.declaration().application()),
                        context.badges().of(assessment).word()),
                context.text("html.brand"),
                context.text("html.skip"),
                new DoctrineText(context.messages()).against(assessment.doctrine(), assessment.today()));
        return page.around(content());
    }

    /** The content alone, for a page that exists already and takes over the {@link #stylesheet()}. */
    public String body() {
        return Markup.of(content());
    }

    /** The style of the content; it touches nothing else of a page. */
    public static String stylesheet() {
        return Page.stylesheet();
    }

    private DomContent content() {
        List<Section> sections = sections();
        return div(
                        div().with(new VerdictPart(context).content())
                                .with(
                                        Section.contents(context.text("html.contents"), sections),
                                        sections.get(0).element())
                                .withClass("first-sheet"),
                        each(sections.subList(1, sections.size()), Section::element))
                .withClass("doctrine");
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (context.assessment().declaration().notHosted().isEmpty()) {
            sections.addAll(new ReasonsSections(context).sections());
            sections.add(new EnvironmentsSection(context).section());
            sections.add(new MatrixSection(context).section());
            sections.add(new ExplanationsSection(context).section());
            sections.add(new OfferMapSection(context).section());
            sections.add(new ContradictionsSection(context).section());
            sections.add(new DerogationsSection(context).section());
            sections.add(new AcknowledgementsSection(context).section());
        }
        if (context.assessment().evidence().evidence().isOfScan()) {
            sections.add(new EvidenceSection(context).section());
        }
        sections.add(new DoctrineSection(context).section());
        sections.add(new GlossarySection(context.messages()).section());
        return sections;
    }
}
