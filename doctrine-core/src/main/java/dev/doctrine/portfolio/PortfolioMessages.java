package dev.doctrine.portfolio;

import dev.doctrine.doctrine.Host;
import dev.doctrine.portfolio.PortfolioSummary.Ended;
import dev.doctrine.report.text.DoctrineText;
import dev.doctrine.report.text.Messages;
import dev.doctrine.report.text.ObservationText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences about a portfolio, beside those of all reports. */
record PortfolioMessages(Messages own, Messages shared) {

    static PortfolioMessages in(Locale locale) {
        return new PortfolioMessages(Messages.of(PortfolioMessages.class, "portfolio", locale), Messages.in(locale));
    }

    String text(String key, Object... arguments) {
        return own.text(key, arguments);
    }

    Locale locale() {
        return shared.locale();
    }

    /**
     * A number with its thousands apart. Java's own format is not used, because it changes with the version of Java.
     */
    String number(long number) {
        String apart = String.format(Locale.ROOT, "%,d", number);
        return locale().equals(Locale.FRENCH) ? apart.replace(',', '\u202F') : apart;
    }

    /** The headings of columns that other reports have too. */
    Stream<String> sharedColumns(String... columns) {
        return Stream.of(columns).map(column -> shared.text("html.column." + column));
    }

    /** A known refusal that refuses nothing any more, and whether its application is there at all. */
    String ended(Ended ended) {
        String entry = new ObservationText(shared).entry(ended.refusal());
        return ended.concernsAny() ? entry : text("ended-refusal.nobody", entry);
    }

    /** Hosts by their names. */
    String hosts(List<Host> hosts) {
        return hosts.stream().map(host -> host.name().in(locale())).collect(Collectors.joining(", "));
    }

    /** The layers of the doctrine, and the day. */
    String against(Portfolio portfolio) {
        return new DoctrineText(shared).against(portfolio.doctrine(), portfolio.today());
    }
}
