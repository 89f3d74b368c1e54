package dev.doctrine.report.reference;

import static j2html.TagCreator.article;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import dev.doctrine.doctrine.Contradiction;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.report.html.Page;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.page.Badges;
import dev.doctrine.report.page.GlossarySection;
import dev.doctrine.report.page.Links;
import dev.doctrine.report.page.SourcesTable;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The effective doctrine as a page for people. It stands alone, and needs its script only for the chooser. The same doctrine
 * on the same day in the same language gives the same bytes on every machine.
 */
public final class DoctrinePage {

    private final Doctrine doctrine;
    private final LocalDate today;
    private final Messages messages;
    private final DoctrineText doctrineText;

    /** The page of this doctrine on this day, for readers of this locale. */
    public DoctrinePage(Doctrine doctrine, LocalDate today, Locale locale) {
        this.doctrine = doctrine;
        this.today = today;
        this.messages = Messages.in(locale);
        this.doctrineText = new DoctrineText(messages);
    }

    /** The whole file, in UTF-8. */
    public byte[] bytes() {
        List<Section> sections = sections();
        return new Page(
                        messages.locale(),
                        messages.text("html.reference.title"),
                        messages.text("html.brand"),
                        messages.text("html.skip"),
                        doctrineText.against(doctrine, today))
                .around(
                        div(
                                        h1(messages.text("html.reference.title")),
                                        dl(
                                                        fact("html.fact.doctrine", doctrineText.layers(doctrine)),
                                                        fact("html.reference.day", messages.day(today)))
                                                .withClass("facts"),
                                        Section.contents(messages.text("html.contents"), sections),
                                        each(sections, Section::element))
                                .withClass("doctrine"),
                        Page.resource(DoctrinePage.class, "chooser.js"));
    }

    private DomContent fact(String label, String value) {
        return div(dt(messages.text(label)), dd(value));
    }

    private List<Section> sections() {
        Situations situations = Situations.of(doctrine);
        Badges badges = new Badges(messages);
        ChooserData data =
                new ChooserData(doctrine, situations, ChooserAnswers.of(doctrine, situations, today, messages), badges);
        return List.of(
                new ChooserSection(messages, situations, data).section(),
                new DataOffersSection(doctrine, today, messages, badges).section(),
                new OffersSection(doctrine, messages).section(),
                new ConstraintsSection(doctrine, messages).section(),
                contradictions(),
                new Section(
                        "doctrine",
                        messages.text("html.doctrine.sources"),
                        List.of(SourcesTable.of(doctrine, messages))),
                new GlossarySection(messages).section());
    }

    private Section contradictions() {
        return new Section(
                "contradictions",
                messages.text("html.contradictions"),
                doctrine.contradictions().stream().map(this::element).toList());
    }

    private DomContent element(Contradiction contradiction) {
        Locale locale = messages.locale();
        return article(
                        h3(messages.text(
                                "html.contradiction",
                                contradiction.id(),
                                contradiction.about().in(locale))),
                        ul(each(
                                contradiction.sides(),
                                side -> li(Links.to(side.citation().source(), doctrineText.side(side))))),
                        p(messages.text(
                                        "contradiction.choice",
                                        contradiction.choice().in(locale)))
                                .withClass("choice"))
                .withClass("contradiction");
    }
}
