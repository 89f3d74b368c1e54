package dev.doctrine.doctrine;

import dev.doctrine.yaml.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offers of a doctrine and the families that they belong to, found by what people call them. Immutable. */
final class Catalogue {

    private final Map<String, Offer> byId = new LinkedHashMap<>();
    private final List<Offer> offers;

    Catalogue(List<Offer> all) {
        List<Offer> deployable = new ArrayList<>();
        for (Offer offer : all) {
            byId.put(offer.id(), offer);
            if (!offer.family()) {
                deployable.add(offer);
            }
        }
        this.offers = List.copyOf(deployable);
    }

    /** All offers and families. */
    List<Offer> all() {
        return List.copyOf(byId.values());
    }

    /** The offers that one can deploy on. */
    List<Offer> offers() {
        return offers;
    }

    /** The offers that take over the facts of this one. */
    List<Offer> childrenOf(Offer family) {
        return offers.stream()
                .filter(offer -> offer.parent().equals(family.id()))
                .toList();
    }

    /** The offer with this id. */
    Optional<Offer> offer(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The offer that someone named: by id, name or alias, whatever case, accents and spaces. */
    Optional<Offer> offerNamed(String name) {
        // Mostly it is the id; what else it may be takes longer.
        Optional<Offer> offer = offer(name);
        return offer.isPresent() ? offer : offerAlsoNamed(Spelling.fold(name));
    }

    private Optional<Offer> offerAlsoNamed(String folded) {
        for (Offer offer : byId.values()) {
            if (offer.foldedNames().contains(folded)) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    /** Every name of the offers that one can deploy on: the ids first, then names and aliases. */
    Set<String> offerNames() {
        Set<String> names = new LinkedHashSet<>();
        offers.forEach(offer -> names.add(offer.id()));
        offers.forEach(offer -> names.add(offer.name()));
        offers.forEach(offer -> names.addAll(offer.aliases()));
        return names;
    }
}
