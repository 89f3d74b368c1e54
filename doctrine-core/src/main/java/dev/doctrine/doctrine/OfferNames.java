package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the offer that a file names, and complains of a name that is none. */
public final class OfferNames {

    private final Doctrine doctrine;
    private final Complaints complaints;

    /** Finds names among the offers of this doctrine. */
    public OfferNames(Doctrine doctrine, Complaints complaints) {
        this.doctrine = doctrine;
        this.complaints = complaints;
    }

    /** The id of the offer that a value names; empty, with a complaint, where it names none. */
    public String read(String key, Node node) {
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
            ValueReader.complain(key, node, ReadingProblem.WORD_EXPECTED, complaints, ids(doctrine.offers()));
            return "";
        }
        Optional<Offer> offer = doctrine.offerNamed(scalar.text());
        if (offer.isEmpty() && isOnTheMarket(scalar)) {
            return "";
        }
        if (offer.isEmpty()) {
            complaints.addUnknown(
                    scalar.place(),
                    ReadingProblem.UNKNOWN_WORD,
                    key,
                    scalar.text(),
                    ids(doctrine.offers()),
                    doctrine.offerNames());
            return "";
        }
        if (offer.get().family()) {
            complaints.addClosed(
                    scalar.place(),
                    DoctrineProblem.FAMILY_IS_NOT_AN_OFFER,
                    ids(doctrine.childrenOf(offer.get())),
                    offer.get().name());
        }
        return offer.get().id();
    }

    /** Whether the name is that of a provider on the market: then what to write instead is said. */
    private boolean isOnTheMarket(Node.Scalar scalar) {
        Optional<MarketName> provider = doctrine.marketNames().stream()
                .filter(market -> market.isWritten(scalar.text()))
                .findFirst();
        provider.ifPresent(market -> {
            List<String> instead = new ArrayList<>(List.of(market.offer()));
            doctrine.offers().stream().filter(market::begins).map(Offer::id).forEach(instead::add);
            complaints.addClosed(scalar.place(), DoctrineProblem.MARKET_NAME, instead, scalar.text(), market.offer());
        });
        return provider.isPresent();
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(Offer::id).toList();
    }
}
