package dev.doctrine.doctrine;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Wildcard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is looked for in the files of a repository.
 *
 * @param leftOut folders, at any depth, that say nothing of where the application runs
 * @param files the names of the files of each kind, each with as many folders before it as the pattern has
 * @param stores words of a key that says where data are kept; a trace of storage that has no words of its own needs one
 * @param neutral the names of Terraform providers that host nothing
 * @param hosts whose traces are looked for, in the doctrine's order
 */
public record EvidenceRules(
        List<Wildcard> leftOut,
        Map<FileKind, List<Wildcard>> files,
        List<Wildcard> stores,
        List<Wildcard> neutral,
        List<Host> hosts) {

    /** Nothing is looked for. */
    public static final EvidenceRules NONE = new EvidenceRules(List.of(), Map.of(), List.of(), List.of(), List.of());

    public EvidenceRules {
        leftOut = List.copyOf(leftOut);
        Map<FileKind, List<Wildcard>> ordered = new EnumMap<>(FileKind.class);
        for (Map.Entry<FileKind, List<Wildcard>> names : files.entrySet()) {
            ordered.put(names.getKey(), List.copyOf(names.getValue()));
        }
        files = Map.copyOf(ordered);
        stores = List.copyOf(stores);
        neutral = List.copyOf(neutral);
        hosts = List.copyOf(hosts);
    }
}
