package dev.doctrine.policy;

import dev.doctrine.doctrine.ApplicationReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The refusals that a policy lists as known. Each is observed as long as nothing of it changes; no other is. */
public final class KnownRefusals {

    /** No refusal is known. */
    public static final KnownRefusals NONE = new KnownRefusals(List.of());

    private final List<KnownRefusal> entries;
    private final Map<KnownRefusal, KnownRefusal> byFolded = new HashMap<>();
    private final Map<ApplicationReference, List<KnownRefusal>> byApplication = new HashMap<>();

    /** These entries, no two of which list the same. */
    public KnownRefusals(List<KnownRefusal> entries) {
        this.entries = List.copyOf(entries);
        for (KnownRefusal entry : entries) {
            byFolded.put(entry.folded(), entry);
            byApplication
                    .computeIfAbsent(KnownRefusal.folded(entry.application()), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** All entries, in the order of the list. */
    public List<KnownRefusal> entries() {
        return entries;
    }

    /** The entry that lists exactly this: one with an id for that id alone, one without for whoever has the name. */
    public Optional<KnownRefusal> listing(KnownRefusal refusal) {
        // Mostly there is none at all.
        if (byFolded.isEmpty()) {
            return Optional.empty();
        }
        KnownRefusal byId = byFolded.get(refusal.folded());
        return Optional.ofNullable(byId == null ? byFolded.get(refusal.byName().folded()) : byId);
    }

    /** The entries about the application of this name and id; empty is no id. */
    public List<KnownRefusal> about(String name, String id) {
        List<KnownRefusal> about = new ArrayList<>(of(new ApplicationReference(name, "")));
        if (!id.isEmpty()) {
            about.addAll(of(new ApplicationReference(name, id)));
        }
        return List.copyOf(about);
    }

    private List<KnownRefusal> of(ApplicationReference application) {
        return byApplication.getOrDefault(KnownRefusal.folded(application), List.of());
    }
}
