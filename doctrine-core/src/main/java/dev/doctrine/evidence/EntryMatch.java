package dev.doctrine.evidence;

import dev.doctrine.evidence.entry.Entry;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import dev.doctrine.trace.Trace;
import dev.doctrine.trace.Wildcard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares an entry with traces. */
final class EntryMatch {

    private final Entry entry;
    private final List<Wildcard> stores;
    private final KeyWords words;
    private final List<String> hosts;
    private final boolean templated;

    EntryMatch(Entry entry, List<Wildcard> stores) {
        this.entry = entry;
        this.stores = stores;
        boolean plain = entry.subject() == Subject.KEY || entry.subject() == Subject.VALUE;
        this.words = new KeyWords(plain ? words(entry) : List.of());
        this.hosts = plain ? HostNames.in(entry.value()) : List.of();
        this.templated = Templated.is(entry.value());
    }

    /** Kubernetes names a variable beside its value. */
    private static List<String> words(Entry entry) {
        return entry.key().equals("value")
                ? List.of(entry.dotted(), entry.block().value("name").orElse(""))
                : entry.path();
    }

    /** How a trace and the entry compare. */
    sealed interface Answer {}

    /** They have nothing to do with each other. */
    record Different() implements Answer {}

    /** One of the trace's patterns is met. */
    record Met(String pattern) implements Answer {}

    /** It is not known, as this key's value is not. */
    record Unknown(String key) implements Answer {}

    Answer with(Trace trace) {
        Optional<String> pattern = pattern(trace);
        if (pattern.isEmpty()) {
            return isTarget(trace) ? new Unknown(entry.dotted()) : new Different();
        }
        for (Map.Entry<String, List<Wildcard>> other : trace.with().entrySet()) {
            Optional<String> value = entry.block().value(other.getKey());
            if (value.isEmpty()) {
                return new Different();
            }
            if (other.getValue().stream().noneMatch(wanted -> wanted.matches(value.get()))) {
                return Templated.is(value.get()) ? new Unknown(entry.dotted() + "." + other.getKey()) : new Different();
            }
        }
        return new Met(pattern.get());
    }

    /** What a trace that is met shows here. */
    Shows shows(Trace trace) {
        boolean weaker = entry.weak() || trace.unless().stream().anyMatch(entry.block()::has);
        return weaker ? Shows.HINT : trace.shows();
    }

    private Optional<String> pattern(Trace trace) {
        return switch (trace.subject()) {
            case KEY ->
                first(trace, isKey(), pattern -> pattern.matches(entry.key()) || pattern.matches(entry.dotted()));
            case ROOT -> first(trace, isKey() && entry.path().size() == 1, pattern -> pattern.matches(entry.key()));
            case VALUE -> first(trace, isPlain() && isOf(trace), pattern -> pattern.matches(entry.value()));
            case HOST ->
                first(trace, isPlain() && isOf(trace), pattern -> hosts.stream().anyMatch(pattern::matches));
            case COMMAND -> first(trace, isIts(trace), pattern -> CommandPattern.matches(pattern, entry.value()));
            case PROVIDER, BACKEND, MODULE, PLUGIN, ACTION, INCLUDE ->
                first(trace, isIts(trace), pattern -> pattern.matches(entry.value()));
            case NAME -> Optional.empty();
        };
    }

    private static Optional<String> first(Trace trace, boolean comparable, Predicate<Wildcard> matches) {
        return comparable
                ? trace.patterns().stream().filter(matches).findFirst().map(Wildcard::pattern)
                : Optional.empty();
    }

    private boolean isIts(Trace trace) {
        return entry.subject() == trace.subject();
    }

    private boolean isKey() {
        return entry.subject() == Subject.KEY;
    }

    private boolean isPlain() {
        return isKey() || entry.subject() == Subject.VALUE;
    }

    private boolean isOf(Trace trace) {
        if (trace.subject() == Subject.HOST) {
            boolean storage = trace.shows() == Shows.STORAGE;
            List<Wildcard> of = trace.of().isEmpty() && storage ? stores : trace.of();
            return (of.isEmpty() && !storage) || words.haveOneOf(of);
        }
        return trace.of().isEmpty() || trace.of().stream().anyMatch(word -> word.matches(entry.key()));
    }

    /** Whether the value is what the trace asks for, and is not known. */
    private boolean isTarget(Trace trace) {
        if (!templated || entry.weak()) {
            return false;
        }
        return switch (trace.subject()) {
            case VALUE -> isPlain() && !trace.of().isEmpty() && isOf(trace);
            case HOST -> isPlain() && hosts.isEmpty() && isOf(trace);
            case MODULE, PLUGIN, ACTION -> isIts(trace) && mayMatch(trace);
            default -> false;
        };
    }

    /** Whether a part of the text that is written in full is one of a pattern's. */
    private boolean mayMatch(Trace trace) {
        return trace.subject() != Subject.PLUGIN
                || trace.patterns().stream().anyMatch(pattern -> isHalf(pattern.pattern()));
    }

    private boolean isHalf(String pattern) {
        int colon = pattern.indexOf(':');
        int middle = entry.value().lastIndexOf(':');
        String group = entry.value().substring(0, Math.max(0, middle));
        String artifact = entry.value().substring(middle + 1);
        return colon > 0
                && (Templated.is(artifact)
                        || (Templated.is(group) && new Wildcard(pattern.substring(colon + 1)).matches(artifact)));
    }
}
