package dev.doctrine.yaml;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names that files choose for things of one kind. They are found whatever their {@linkplain Spelling spelling}; that is
 * why no two of them may be spellings of one word.
 */
public final class Names {

    private final Map<String, String> byFoldedName = new HashMap<>();

    /** No names yet. */
    public Names() {}

    /** These names, of lower layers for instance. */
    public static Names of(Collection<String> names) {
        Names known = new Names();
        names.forEach(name -> known.byFoldedName.putIfAbsent(Spelling.fold(name), name));
        return known;
    }

    /** The name that someone wrote, as it was chosen. */
    public Optional<String> find(String written) {
        return Optional.ofNullable(byFoldedName.get(Spelling.fold(written)));
    }

    /**
     * Takes one more name, and complains of one that is only another spelling of a name that is taken. One that is taken
     * as it stands is the caller's concern.
     *
     * @param kind what the file calls things of this kind
     */
    public void claim(String kind, String name, Place place, Complaints complaints) {
        String taken = byFoldedName.putIfAbsent(Spelling.fold(name), name);
        if (taken != null && !taken.equals(name)) {
            complaints.add(place, ReadingProblem.SPELT_LIKE_ANOTHER, kind, name, taken);
        }
    }
}
