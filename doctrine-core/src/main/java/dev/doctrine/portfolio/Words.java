package dev.doctrine.portfolio;

import dev.doctrine.doctrine.Layer;
import dev.doctrine.report.Messages;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences about a portfolio, beside those of all reports. */
record Words(Messages own, Messages shared) {

    static Words in(Locale locale) {
        return new Words(Messages.of(Words.class, "portfolio", locale), Messages.in(locale));
    }

    String text(String key, Object... arguments) {
        return own.text(key, arguments);
    }

    Locale locale() {
        return shared.locale();
    }

    /** A number with its thousands apart; of our own, for Java's own way changes with its version. */
    String number(long number) {
        String apart = String.format(Locale.ROOT, "%,d", number);
        return locale().equals(Locale.FRENCH) ? apart.replace(',', '\u202F') : apart;
    }

    /** The headings of columns that other reports have too. */
    List<DomContent> sharedColumns(String... columns) {
        return Stream.of(columns)
                .<DomContent>map(column -> TagCreator.text(shared.text("html.column." + column)))
                .toList();
    }

    /** The layers of the doctrine, and the day. */
    String against(Portfolio portfolio) {
        String layers = portfolio.doctrine().layers().stream().map(Words::layer).collect(Collectors.joining(", "));
        return shared.text("explain.heading", layers, portfolio.today().toString());
    }

    /** A layer with its version. */
    static String layer(Layer layer) {
        return layer.id() + " " + layer.version();
    }
}
