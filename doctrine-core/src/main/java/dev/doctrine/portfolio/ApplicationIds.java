package dev.doctrine.portfolio;

import dev.doctrine.declaration.Declaration;
import dev.doctrine.portfolio.PortfolioSummary.Shared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which declarations give their application which id. Ids are kept whole, because they count to the letter. */
final class ApplicationIds {

    private final Map<String, Shared> byId = new LinkedHashMap<>();

    void add(Declaration declaration) {
        String id = declaration.applicationId();
        if (!id.isEmpty()) {
            byId.merge(id, new Shared(id, declaration.path(), 1), (known, another) -> known.andAnother());
        }
    }

    /** Those that more than one declaration gives, in the order of the first of them. */
    List<Shared> shared() {
        return byId.values().stream().filter(id -> id.declarations() > 1).toList();
    }
}
