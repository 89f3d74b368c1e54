package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.ReadingProblem;
import dev.doctrine.yaml.ValueReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names of providers on the market:
 *
 * <pre>{@code
 * market-names:
 *   Example Cloud: { aliases: [EXC], declared-as: cloud-commercial }
 * }</pre>
 */
final class MarketNameReader {

    private final List<String> offers;
    private final Complaints complaints;

    MarketNameReader(List<Offer> offers, Complaints complaints) {
        this.offers = offers.stream().map(Offer::id).toList();
        this.complaints = complaints;
    }

    List<MarketName> read(MappingReader section) {
        List<MarketName> names = new ArrayList<>();
        for (Node.Entry entry : section.entries()) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            List<String> aliases = reader.optionalList("aliases").stream()
                    .map(node -> ValueReader.text("aliases", node, complaints))
                    .toList();
            String offer = reader.text("declared-as");
            if (reader.isPresent() && !offer.isEmpty() && !offers.contains(offer)) {
                complaints.addUnknown(reader.place(), ReadingProblem.UNKNOWN_WORD, "declared-as", offer, offers);
            }
            reader.refuseOthers();
            names.add(new MarketName(entry.key(), aliases, offer));
        }
        return names;
    }
}
