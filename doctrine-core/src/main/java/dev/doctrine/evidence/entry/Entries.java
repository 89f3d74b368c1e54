package dev.doctrine.evidence.entry;

import dev.doctrine.trace.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a reader finds in a file. */
final class Entries {

    /** No file that people write has as many. */
    static final int MOST = 20_000;

    /** How deep keys may be nested; what is deeper is passed over. */
    static final int DEPTH_LIMIT = 64;

    /** Where Spring says for which profiles a document holds; the second is how it was said before. */
    private static final Set<String> PROFILE_KEYS = Set.of("spring.config.activate.on-profile", "spring.profiles");

    private static final int LONGEST_TOKEN = 64;

    private final SourceText source;
    private final List<Entry> entries = new ArrayList<>();
    private int documentStart;
    private boolean partly;

    Entries(SourceText source) {
        this.source = source;
    }

    SourceText source() {
        return source;
    }

    void add(Subject subject, List<String> path, String value, int offset, Block block) {
        add(subject, path, value, offset, block, false, Set.of());
    }

    /**
     * A setting whose name may be a path with dots.
     *
     * @param around the keys around it
     */
    void addSetting(List<String> around, String name, String value, int offset, Block block) {
        block.put(name, value);
        List<String> path = new ArrayList<>(around);
        path.addAll(List.of(name.split("\\.", DEPTH_LIMIT)));
        add(Subject.KEY, path, value, offset, block);
    }

    void add(
            Subject subject,
            List<String> path,
            String value,
            int offset,
            Block block,
            boolean weak,
            Set<String> tokens) {
        if (entries.size() == MOST) {
            partly = true;
        } else {
            entries.add(new Entry(subject, path, value, source.place(offset), block, weak, tokens));
        }
    }

    /** Something is not understood, or too much. */
    void passOver() {
        partly = true;
    }

    /** What follows holds for profiles of its own. */
    void endDocument() {
        Set<String> profiles = new HashSet<>();
        for (Entry entry : entries.subList(documentStart, entries.size())) {
            if (PROFILE_KEYS.contains(entry.dotted())) {
                addWords(entry.value(), profiles);
            }
        }
        if (!profiles.isEmpty()) {
            entries.subList(documentStart, entries.size()).replaceAll(entry -> entry.withTokens(profiles));
        }
        documentStart = entries.size();
    }

    /** The names in {@code prod, preprod} or {@code prod | preprod}, but not those in {@code !dev}. */
    private static void addWords(String text, Set<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isInWord(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                if ((start == 0 || text.charAt(start - 1) != '!') && i - start <= LONGEST_TOKEN) {
                    words.add(text.substring(start, i));
                }
                start = -1;
            }
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** All that was found. */
    FileEntries done() {
        endDocument();
        return new FileEntries(entries, partly);
    }
}
