package dev.doctrine.doctrine;

import dev.doctrine.yaml.Spelling;
import java.util.List;
import java.util.stream.Stream;

/**
 * A provider on the market, whose name people write where an offer is due.
 *
 * @param offer the id of the offer as which its services are declared where nothing qualifies them
 */
public record MarketName(String name, List<String> aliases, String offer) {

    public MarketName {
        aliases = List.copyOf(aliases);
    }

    /** Whether someone meant it: whatever case, accents and spaces. */
    boolean isWritten(String written) {
        return names().anyMatch(known -> known.equals(Spelling.fold(written)));
    }

    /** Whether an offer bears it at the beginning of one of its names. */
    boolean begins(Offer service) {
        return service.foldedNames().stream().anyMatch(full -> names().anyMatch(full::startsWith));
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(Spelling::fold);
    }
}
