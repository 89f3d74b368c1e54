package dev.doctrine.evidence;

import dev.doctrine.evidence.EntryMatch.Answer;
import dev.doctrine.evidence.entry.Entry;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Wildcard;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks for traces among the entries of a file. */
final class TraceMatcher {

    private final List<Wildcard> stores;
    private final List<Wildcard> neutral;
    private final Findings findings;

    TraceMatcher(List<Wildcard> stores, List<Wildcard> neutral, Findings findings) {
        this.stores = stores;
        this.neutral = neutral;
        this.findings = findings;
    }

    /** A trace that is met, and by which pattern. */
    private record Match(KnownTrace known, String pattern) {

        Subject subject() {
            return known.trace().subject();
        }
    }

    /** Adds what the entries show. */
    void match(List<Entry> entries, TracesBySubject traces) {
        for (Entry entry : entries) {
            match(entry, traces.of(entry.subject()));
        }
    }

    private void match(Entry entry, List<KnownTrace> traces) {
        EntryMatch compared = new EntryMatch(entry, stores);
        List<Match> matches = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (KnownTrace known : traces) {
            Answer answer = compared.with(known.trace());
            if (answer instanceof EntryMatch.Met met) {
                matches.add(new Match(known, met.pattern()));
            } else if (answer instanceof EntryMatch.Unknown key) {
                unknown.add(key.key());
            }
        }
        Set<Subject> exact = EnumSet.noneOf(Subject.class);
        for (Match match : matches) {
            if (isExact(match)) {
                exact.add(match.subject());
            }
        }
        for (Match match : matches) {
            if (isExact(match) || !exact.contains(match.subject())) {
                Shows shows = compared.shows(match.known().trace());
                findings.add(match.known(), match.pattern(), shows, entry.place(), entry.tokens());
            }
        }
        if (exact.isEmpty() && !unknown.isEmpty()) {
            findings.addUnresolved(unknown.get(0), entry.place());
        }
        if (entry.subject() == Subject.PROVIDER && matches.isEmpty() && unknown.isEmpty() && !isNeutral(entry)) {
            findings.addUnknownProvider(entry.value(), entry.place());
        }
    }

    private static boolean isExact(Match match) {
        return !match.known().trace().with().isEmpty();
    }

    private boolean isNeutral(Entry entry) {
        return neutral.stream().anyMatch(name -> name.matches(entry.value()));
    }
}
