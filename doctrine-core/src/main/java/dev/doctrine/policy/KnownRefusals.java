package dev.doctrine.policy;

import dev.doctrine.policy.KnownRefusal.Application;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refusals that a policy lists as known. Each is observed as long as nothing of it changes; no other is. */
public final class KnownRefusals {

    /** No refusal is known. */
    public static final KnownRefusals NONE = new KnownRefusals(List.of());

    private final List<KnownRefusal> entries;
    private final Map<KnownRefusal, KnownRefusal> byFolded = new HashMap<>();
    private final Map<Application, List<KnownRefusal>> byApplication = new HashMap<>();

    /** These entries, no two of which are about the same. */
    public KnownRefusals(List<KnownRefusal> entries) {
        this.entries = List.copyOf(entries);
        for (KnownRefusal entry : entries) {
            byFolded.put(entry.folded(), entry);
            byApplication.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
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

    /** The entries about the application of this name and id. */
    public List<KnownRefusal> about(String application, @Nullable String id) {
        List<KnownRefusal> about = new ArrayList<>();
        if (!byApplication.isEmpty()) {
            about.addAll(byApplication.getOrDefault(Application.of(application, null), List.of()));
            if (id != null) {
                about.addAll(byApplication.getOrDefault(Application.of(application, id), List.of()));
            }
        }
        return about;
    }
}
