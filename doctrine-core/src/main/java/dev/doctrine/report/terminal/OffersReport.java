package dev.doctrine.report.terminal;

import dev.doctrine.doctrine.Citation;
import dev.doctrine.doctrine.Doctrine;
import dev.doctrine.doctrine.Offer;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.OfferFactText;
import dev.doctrine.report.text.ShownLines;
import dev.doctrine.report.text.Style;
import dev.doctrine.vocabulary.OfferFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The catalogue of a doctrine: all offers as a table, or one of them with every fact and its sources. */
public final class OffersReport {

    private final Messages messages;
    private final ShownLines shown;
    private final Style style;
    private final Doctrine doctrine;
    private final DoctrineText doctrineText;
    private final OfferFactText factText;

    /** The catalogue of this doctrine, for readers of this locale. */
    public OffersReport(Doctrine doctrine, Locale locale, Style style) {
        this.messages = Messages.in(locale);
        this.shown = new ShownLines(style);
        this.style = shown.marks();
        this.doctrine = doctrine;
        this.doctrineText = new DoctrineText(messages);
        this.factText = new OfferFactText(messages);
    }

    /** The offers that one can deploy on, a line each; a card each where a display of this width has no room for that. */
    public List<String> table(int width) {
        TextTable table = new TextTable(messages);
        table.add(Stream.of(
                        "offer", "data", "exposure", "availability", "support", "workloads", "secnumcloud", "location")
                .map(column -> messages.text("offers.column." + column))
                .toList());
        for (Offer offer : doctrine.offers()) {
            table.add(List.of(
                    offer.id(),
                    value(offer, OfferFact.DATA_CEILING),
                    exposure(offer),
                    both(offer, OfferFact.AVAILABILITY, OfferFact.AVAILABILITY_BEST, "-", "offers.percent"),
                    both(offer, OfferFact.SUPPORT_HOURS, OfferFact.SUPPORT_RESPONSE, ", ", "offers.plain"),
                    workloads(offer),
                    value(offer, OfferFact.SECNUMCLOUD),
                    value(offer, OfferFact.LOCATION)));
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("offers.heading", doctrineText.layers(doctrine)));
        lines.addAll(table.lines(width));
        return shown.of(lines);
    }

    /** One offer: every fact with its sources, and what no source states. */
    public List<String> details(Offer offer) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(offer.name()) + " (" + offer.id() + ")");
        if (!offer.aliases().isEmpty()) {
            lines.add("  " + messages.text("offers.aliases", String.join(", ", offer.aliases())));
        }
        if (offer.family()) {
            lines.add("  "
                    + messages.text(
                            "offers.family",
                            doctrine.childrenOf(offer).stream()
                                    .map(child -> messages.text("offer", child.id(), child.name()))
                                    .collect(Collectors.joining(", "))));
        }
        factText.stated(offer).forEach(stated -> addFact(stated, lines));
        factText.notStated(offer).forEach(sentence -> lines.add("  " + sentence));
        OfferFactText.sources(offer, doctrine).forEach(source -> lines.add("  " + doctrineText.source(source)));
        return shown.of(lines);
    }

    private void addFact(OfferFactText.Stated stated, List<String> lines) {
        lines.add("  " + messages.text("offers.fact", style.strong(stated.label()), stated.value()));
        Offer.Statement statement = stated.statement();
        String note = statement.note().in(messages.locale());
        if (!note.isEmpty()) {
            lines.add("    " + messages.text("offers.note", note));
        }
        if (statement.inferred()) {
            lines.add("    " + messages.text("offers.inferred"));
        }
        for (Citation citation : statement.citations()) {
            lines.add("    " + messages.text("source", doctrineText.citation(citation)));
        }
        if (!statement.contradictions().isEmpty()) {
            lines.add("    " + messages.text("offers.contradictions", String.join(", ", statement.contradictions())));
        }
    }

    private String value(Offer offer, OfferFact fact) {
        return factText.value(offer, fact);
    }

    private String exposure(Offer offer) {
        String all = words(offer, OfferFact.EXPOSURE);
        return offer.facts().states(OfferFact.EXPOSURE_BY_LINK)
                ? messages.text("offers.by-link", all, words(offer, OfferFact.EXPOSURE_BY_LINK))
                : all;
    }

    /** The words of a set, as they stand in a sentence. */
    private String words(Offer offer, OfferFact fact) {
        return StringUtils.strip(value(offer, fact), "[]");
    }

    /** Two facts in one cell, written as the message says; the second only where it is stated. */
    private String both(Offer offer, OfferFact first, OfferFact second, String between, String message) {
        if (!offer.facts().states(first)) {
            return messages.text("not-stated");
        }
        String values = offer.facts().states(second)
                ? value(offer, first) + between + value(offer, second)
                : value(offer, first);
        return messages.text(message, values);
    }

    private String workloads(Offer offer) {
        List<String> hosted = Stream.of(OfferFact.VIRTUAL_MACHINES, OfferFact.CONTAINERS)
                .filter(fact -> offer.facts().states(fact) && offer.facts().value(fact) == 1)
                .map(OfferFact::key)
                .toList();
        return hosted.isEmpty() ? messages.text("not-stated") : String.join(", ", hosted);
    }
}
