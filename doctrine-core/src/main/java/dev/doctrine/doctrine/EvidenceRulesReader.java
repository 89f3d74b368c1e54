package dev.doctrine.doctrine;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Wildcard;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.FilledLists;
import dev.doctrine.yaml.MappingReader;
import dev.doctrine.yaml.Names;
import dev.doctrine.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a layer looks for in repositories, beside what the layers below look for. A host of a layer below is restated
 * as a whole.
 *
 * <pre>{@code
 * evidence:
 *   left-out: [node_modules]
 *   stores: [url]
 *   neutral-providers: [random]
 *   files: { settings: ["application*.properties"] }
 *   hosts:
 *     example: { name: { fr: Exemple, en: Example }, offers: [cloud-commercial], traces: […] }
 * }</pre>
 */
final class EvidenceRulesReader {

    private final EvidenceRules below;
    private final List<Source> sources;
    private final HostReader hostReader;
    private final Complaints complaints;
    private final FilledLists lists;

    EvidenceRulesReader(EvidenceRules below, List<Offer> offers, List<Source> sources, Complaints complaints) {
        this.below = below;
        this.sources = sources;
        this.hostReader = new HostReader(offers.stream().map(Offer::id).toList(), sources, complaints);
        this.complaints = complaints;
        this.lists = new FilledLists(complaints);
    }

    /** What this section adds to the rules below. */
    EvidenceRules read(MappingReader section) {
        if (!section.isPresent()) {
            return below;
        }
        EvidenceRules rules = new EvidenceRules(
                both(below.leftOut(), patterns("left-out", section)),
                readFiles(section.optionalMapping("files")),
                both(below.stores(), patterns("stores", section)),
                both(below.neutral(), patterns("neutral-providers", section)),
                readHosts(section.optionalMapping("hosts")));
        section.refuseOthers();
        return rules;
    }

    /** What these rules, of this layer, change of the rules below. */
    List<Amendment> amendments(String layer, EvidenceRules rules) {
        List<Amendment> amendments = new ArrayList<>();
        if (below.hosts().isEmpty()) {
            return amendments;
        }
        for (Host before : below.hosts()) {
            for (Host after : rules.hosts()) {
                if (after.id().equals(before.id()) && !after.equals(before)) {
                    amendments.add(new Amendment.HostRestated(layer, after.id(), loosens(before, after), cited(after)));
                }
            }
        }
        List<String> leftOut = new ArrayList<>(added(below.leftOut(), rules.leftOut()));
        leftOut.addAll(added(below.neutral(), rules.neutral()));
        if (!leftOut.isEmpty()) {
            amendments.add(new Amendment.EvidenceLeftOut(layer, leftOut));
        }
        return amendments;
    }

    private static boolean loosens(Host before, Host after) {
        return !before.offers().containsAll(after.offers()) || !after.traces().containsAll(before.traces());
    }

    private List<Citation> cited(Host host) {
        return sources.stream()
                .filter(source ->
                        host.traces().stream().anyMatch(trace -> trace.source().equals(source.id())))
                .map(source -> new Citation(source, host.id()))
                .toList();
    }

    private static List<String> added(List<Wildcard> before, List<Wildcard> after) {
        return after.stream()
                .filter(pattern -> !before.contains(pattern))
                .map(Wildcard::pattern)
                .toList();
    }

    private Map<FileKind, List<Wildcard>> readFiles(MappingReader section) {
        Map<FileKind, List<Wildcard>> files = new EnumMap<>(FileKind.class);
        files.putAll(below.files());
        for (FileKind kind : FileKind.values()) {
            if (kind.namesItsFiles()) {
                files.merge(kind, patterns(kind.key(), section), EvidenceRulesReader::both);
            }
        }
        section.refuseOthers();
        return files;
    }

    private List<Host> readHosts(MappingReader section) {
        Map<String, Host> hosts = new LinkedHashMap<>();
        below.hosts().forEach(host -> hosts.put(host.id(), host));
        for (Node.Entry entry : section.named(Names.of(hosts.keySet()))) {
            MappingReader reader = MappingReader.of(entry.key(), entry.value(), complaints);
            hosts.put(entry.key(), hostReader.read(entry.key(), reader));
        }
        return List.copyOf(hosts.values());
    }

    private List<Wildcard> patterns(String key, MappingReader reader) {
        return lists.texts(reader, key).stream().map(Wildcard::new).toList();
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both.stream().distinct().toList();
    }
}
