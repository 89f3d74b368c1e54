package dev.doctrine.report.reference;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.html.DataTable;
import dev.doctrine.report.html.Section;
import dev.doctrine.report.page.Links;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OfferFactText;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each offer with every fact, each fact with its sources, and what no source states. */
final class OffersSection {

    private final Doctrine doctrine;
    private final Messages messages;
    private final OfferFactText factText;

    OffersSection(Doctrine doctrine, Messages messages) {
        this.doctrine = doctrine;
        this.messages = messages;
        this.factText = new OfferFactText(messages);
    }

    Section section() {
        List<DomContent> content = new ArrayList<>();
        List<Offer> catalogue = doctrine.catalogue();
        for (int i = 0; i < catalogue.size(); i++) {
            content.add(element(catalogue.get(i), "offer-" + (i + 1)));
        }
        return new Section("offers", messages.text("html.reference.offers"), content);
    }

    private DomContent element(Offer offer, String id) {
        List<OfferFactText.Stated> facts = factText.stated(offer);
        List<String> silent = factText.notStated(offer);
        DataTable table = new DataTable(
                id + "-facts",
                messages.text("html.reference.facts.caption", offer.name()),
                Stream.of("fact", "value", "sources").map(column -> messages.text("html.column." + column)));
        for (OfferFactText.Stated fact : facts) {
            table.add(text(fact.label()), List.of(value(fact), sources(fact)));
        }
        return div(
                        h3(messages.text("offer", offer.id(), offer.name())),
                        each(introduction(offer), sentence -> p(sentence)),
                        details(summary(messages.text("html.reference.facts", facts.size())), table.element("reasons")),
                        silent.isEmpty()
                                ? text("")
                                : details(
                                        summary(messages.text("html.reference.silent")),
                                        ul(each(silent, sentence -> li(sentence)))))
                .withId(id);
    }

    private List<String> introduction(Offer offer) {
        List<String> sentences = new ArrayList<>();
        if (!offer.aliases().isEmpty()) {
            sentences.add(messages.text("offers.aliases", String.join(", ", offer.aliases())));
        }
        if (offer.family()) {
            sentences.add(messages.text(
                    "offers.family",
                    String.join(
                            ", ",
                            doctrine.childrenOf(offer).stream().map(Offer::name).toList())));
        }
        return sentences;
    }

    private TdTag value(OfferFactText.Stated fact) {
        String note = fact.statement().note().in(messages.locale());
        return td(
                p(fact.value()),
                note.isEmpty()
                        ? text("")
                        : p(messages.text("offers.note", note)).withClass("small"),
                fact.statement().inferred()
                        ? p(messages.text("offers.inferred")).withClass("small")
                        : text(""));
    }

    private TdTag sources(OfferFactText.Stated fact) {
        List<String> contradictions = fact.statement().contradictions();
        return td(
                ul(each(fact.statement().citations(), citation -> li(Links.to(citation, messages)))),
                contradictions.isEmpty()
                        ? text("")
                        : p(messages.text("offers.contradictions", String.join(", ", contradictions))));
    }
}
