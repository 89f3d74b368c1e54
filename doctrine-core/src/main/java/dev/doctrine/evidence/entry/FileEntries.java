package dev.doctrine.evidence.entry;

import java.util.List;

/**
 * What a file says.
 *
 * @param partly whether some of it was not understood, or passed over because there is too much of it
 */
public record FileEntries(List<Entry> entries, boolean partly) {
    public FileEntries {
        entries = List.copyOf(entries);
    }
}
