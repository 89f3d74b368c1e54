package dev.doctrine.evidence;

import dev.doctrine.evidence.entry.Entry;
import dev.doctrine.trace.FileKind;
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
    private final List<String> hosts;
    private final boolean templated;
    private final String dotted;

    EntryMatch(Entry entry, List<Wildcard> stores) {
        this.entry = entry;
        this.stores = stores;
        this.hosts = entry.isDocumentation() ? List.of() : HostNames.in(entry.value());
        this.templated = Templated.is(entry.value());
        this.dotted = entry.dotted();
    }

    /** Kubernetes names a variable beside its value. */
    private KeyWords words() {
        return new KeyWords(
                entry.key().equals("value")
                        ? List.of(dotted, entry.block().value("name").orElse(""))
                        : entry.path());
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
            return isTarget(trace) ? new Unknown(dotted) : new Different();
        }
        for (Map.Entry<String, List<Wildcard>> other : trace.with().entrySet()) {
            Optional<String> value = entry.block().value(other.getKey());
            if (value.isEmpty()) {
                return new Different();
            }
            if (other.getValue().stream().noneMatch(wanted -> wanted.matches(value.get()))) {
                return Templated.is(value.get()) ? new Unknown(dotted + "." + other.getKey()) : new Different();
            }
        }
        // What would be less than a hint is nothing.
        return trace.shows() == Shows.HINT && isExcepted(trace) ? new Different() : new Met(pattern.get());
    }

    /** What a trace that is met shows here. */
    Shows shows(Trace trace) {
        return entry.weak() || isExcepted(trace) ? Shows.HINT : trace.shows();
    }

    private boolean isExcepted(Trace trace) {
        return trace.unless().stream().anyMatch(entry.block()::has);
    }

    private Optional<String> pattern(Trace trace) {
        return switch (trace.subject()) {
            case KEY -> first(trace, pattern -> pattern.matches(entry.key()) || pattern.matches(dotted));
            case ROOT -> first(trace, pattern -> entry.path().size() == 1 && pattern.matches(entry.key()));
            case VALUE ->
                first(trace, pattern -> pattern.matches(entry.value())).filter(pattern -> isOf(trace));
            case HOST ->
                first(trace, pattern -> hosts.stream().anyMatch(pattern::matches))
                        .filter(pattern -> isOf(trace));
            case COMMAND -> first(trace, pattern -> CommandPattern.matches(pattern, entry.value()));
            case PROVIDER, BACKEND, MODULE, PLUGIN, ACTION, INCLUDE ->
                first(trace, pattern -> pattern.matches(entry.value()));
            case NAME -> Optional.empty();
        };
    }

    private static Optional<String> first(Trace trace, Predicate<Wildcard> matches) {
        for (Wildcard pattern : trace.patterns()) {
            if (matches.test(pattern)) {
                return Optional.of(pattern.pattern());
            }
        }
        return Optional.empty();
    }

    private boolean isOf(Trace trace) {
        if (trace.subject() == Subject.HOST) {
            boolean storage = trace.shows() == Shows.STORAGE;
            List<Wildcard> of = trace.of().isEmpty() && storage ? stores : trace.of();
            return (of.isEmpty() && !storage) || words().haveOneOf(of);
        }
        return trace.of().isEmpty()
                || trace.of().stream().anyMatch(word -> word.matches(entry.key()) || word.matches(dotted));
    }

    /** Whether the value is what the trace asks for, and is not known. */
    private boolean isTarget(Trace trace) {
        if (!templated || entry.weak()) {
            return false;
        }
        return switch (trace.subject()) {
            case VALUE -> !trace.of().isEmpty() && isOf(trace);
            // The templates of Kubernetes name hardly a host in full: all of them would be listed.
            case HOST ->
                trace.in() != FileKind.KUBERNETES && trace.shows() != Shows.HINT && hosts.isEmpty() && isOf(trace);
            case MODULE, PLUGIN, ACTION -> mayMatch(trace);
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
