package dev.doctrine.assessment;

import dev.doctrine.doctrine.Change.ToValue;
import java.util.List;

/**
 * What would mend an outcome. Each entry was tried: it does.
 *
 * @param offers offers to target instead, with nothing else changed
 * @param changes changes of the declaration on the same offer, the smallest of each kind; each is one or more facts to
 *     declare otherwise together
 */
public record Remedy(List<AllowedOffer> offers, List<List<ToValue>> changes) {

    public Remedy {
        offers = List.copyOf(offers);
        changes = List.copyOf(changes);
    }
}
