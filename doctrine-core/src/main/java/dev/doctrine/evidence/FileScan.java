package dev.doctrine.evidence;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.evidence.Evidence.Coverage;
import dev.doctrine.evidence.entry.EntryReader;
import dev.doctrine.evidence.entry.FileEntries;
import dev.doctrine.trace.FileKind;
import dev.doctrine.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks at one file after the other. */
final class FileScan {

    private final RepositoryFiles files;
    private final Findings findings;
    private final TraceMatcher matcher;
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> partlyRead = new TreeSet<>();
    private int looked;

    FileScan(RepositoryFiles files, Findings findings, EvidenceRules rules) {
        this.files = files;
        this.findings = findings;
        this.matcher = new TraceMatcher(rules.stores(), rules.neutral(), findings);
    }

    /** A trace that a name alone shows, by the pattern that it matches. */
    record Named(KnownTrace known, String pattern) {}

    /**
     * Looks at a file.
     *
     * @param named what its name shows
     * @param sets what to look for in it
     */
    void look(String name, List<Named> named, Map<FileKind, TraceSet> sets) {
        for (Named match : named) {
            findings.add(match.known(), match.pattern(), match.known().trace().shows(), Place.startOf(name), Set.of());
        }
        boolean read = !sets.isEmpty() && lookInto(name, sets);
        looked += read || !named.isEmpty() ? 1 : 0;
    }

    private boolean lookInto(String name, Map<FileKind, TraceSet> sets) {
        if (!(files.content(name) instanceof RepositoryFiles.Bytes content)) {
            unread.add(name);
            return false;
        }
        for (Map.Entry<FileKind, TraceSet> set : sets.entrySet()) {
            if (set.getValue().literals().mayBeIn(content.bytes(), set.getKey())) {
                match(EntryReader.read(set.getKey(), name, content.bytes()), name, set.getValue());
            }
        }
        return true;
    }

    private void match(FileEntries read, String name, TraceSet traces) {
        if (read.partly()) {
            partlyRead.add(name);
        }
        matcher.match(read.entries(), traces.traces());
        matcher.match(Images.among(read.entries()), traces.images());
    }

    Evidence evidence(int names, List<String> leftOut) {
        return findings.evidence(new Coverage(names, looked, leftOut, List.copyOf(unread), List.copyOf(partlyRead)));
    }
}
