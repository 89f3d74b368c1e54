package dev.doctrine.evidence;

import dev.doctrine.doctrine.EvidenceRules;
import dev.doctrine.doctrine.Host;
import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for the traces of hosts in the files of a repository. The same files give the same evidence; whatever they hold, a
 * scan comes to its end, in a time that grows with them.
 */
public final class EvidenceScanner {

    /** The kinds of files that name container images. */
    private static final Set<FileKind> NAME_IMAGES = Set.of(FileKind.CI, FileKind.KUBERNETES, FileKind.IMAGE);

    private final EvidenceRules rules;
    private final LeftOutFolders leftOut;
    private final Map<FileKind, TraceSet> traces = new EnumMap<>(FileKind.class);
    private final NameIndex<FileKind> kinds = new NameIndex<>();
    private final NameIndex<KnownTrace> withFiles = new NameIndex<>();
    private final NameIndex<FileScan.Named> named = new NameIndex<>();

    /** A scanner that looks for what these rules say. */
    public EvidenceScanner(EvidenceRules rules) {
        this.rules = rules;
        this.leftOut = new LeftOutFolders(rules.leftOut());
        for (FileKind kind : FileKind.values()) {
            traces.put(kind, new TraceSet());
            for (Wildcard name : rules.files().getOrDefault(kind, List.of())) {
                kinds.add(name, kind);
            }
        }
        int order = 0;
        for (Host host : rules.hosts()) {
            for (Trace trace : host.traces()) {
                add(new KnownTrace(host, trace, order++));
            }
        }
        // A provider that no host knows is told as well.
        set(FileKind.TERRAFORM).addLiteral("provider");
    }

    private void add(KnownTrace known) {
        Trace trace = known.trace();
        switch (trace.in()) {
            case NAMES -> {
                for (Wildcard name : trace.patterns()) {
                    named.add(name, new FileScan.Named(known, name.pattern()));
                }
            }
            case CONTENT -> {
                for (Wildcard name : trace.files()) {
                    withFiles.add(name, known);
                }
            }
            case IMAGE -> {
                for (FileKind kind : NAME_IMAGES) {
                    set(kind).addImage(known);
                }
            }
            default -> set(trace.in()).add(known);
        }
    }

    private TraceSet set(FileKind kind) {
        return traces.getOrDefault(kind, new TraceSet());
    }

    /** Whether a folder says nothing of where the application runs, so that nobody needs to list what is in it. */
    public boolean leavesOut(String folder) {
        return leftOut.holds(folder);
    }

    /** What these files show. */
    public Evidence scan(RepositoryFiles files) {
        LeftOutFolders met = new LeftOutFolders(rules.leftOut());
        FileScan scan = new FileScan(files, new Findings(), rules);
        int names = 0;
        for (String name : files.names()) {
            names++;
            List<String> parts = List.of(name.split("/", -1));
            if (!met.holds(name, parts)) {
                scan.look(name, named.of(parts, parts.size()), traceSets(parts));
            }
        }
        return scan.evidence(names, met.met());
    }

    /** What to look for in the file at this path, by the way in which it is read. */
    private Map<FileKind, TraceSet> traceSets(List<String> path) {
        Map<FileKind, TraceSet> sets = new EnumMap<>(FileKind.class);
        for (FileKind kind : kinds.of(path, path.size())) {
            sets.put(kind, set(kind));
        }
        List<KnownTrace> own = new ArrayList<>(withFiles.of(path, path.size()));
        if (!own.isEmpty()) {
            sets.put(FileKind.CONTENT, TraceSet.of(own));
        }
        return sets;
    }
}
