package dev.doctrine.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one mapping strictly: every key that is asked for is an accepted key, every other one is a mistake.
 *
 * <p>A missing or wrong value is noted in the complaints and an empty text or mapping stands in for it, so that the rest
 * is read too and all mistakes are found at once; a file with a complaint is refused as a whole.
 */
public final class MappingReader {

    /** What the file calls the mapping: its key, or the file itself. */
    private final String name;

    private final Node.Mapping mapping;
    private final Complaints complaints;
    /** Whether a missing key is worth a complaint: not where the whole mapping is missing already. */
    private final boolean present;

    /** The value of each key; of a key that stands twice, the first. */
    private final Map<String, Node> values = new HashMap<>();

    private final Set<String> accepted = new HashSet<>();
    private final List<String> acceptedInOrder = new ArrayList<>();

    private MappingReader(String name, Node.Mapping mapping, Complaints complaints, boolean present) {
        this.name = name;
        this.mapping = mapping;
        this.complaints = complaints;
        this.present = present;
        for (Node.Entry entry : mapping.entries()) {
            values.putIfAbsent(entry.key(), entry.value());
        }
    }

    /** Reads the mapping that a document is. */
    public static MappingReader of(Node.Mapping mapping, Complaints complaints) {
        return new MappingReader(mapping.place().path(), mapping, complaints, true);
    }

    /** Reads a value that has to be a mapping; {@code key} names it in a complaint. */
    public static MappingReader of(String key, Node node, Complaints complaints) {
        if (node instanceof Node.Mapping mapping) {
            return new MappingReader(key, mapping, complaints, true);
        }
        ValueReader.complain(key, node, ReadingProblem.MAPPING_EXPECTED, complaints);
        return absent(key, node.place(), complaints);
    }

    private static MappingReader absent(String name, Place place, Complaints complaints) {
        return new MappingReader(name, new Node.Mapping(place, List.of()), complaints, false);
    }

    /** What the file calls the mapping: its key, or the file itself. */
    public String name() {
        return name;
    }

    /** Where the mapping begins. */
    public Place place() {
        return mapping.place();
    }

    /** Whether the mapping is there at all; an absent one is empty and complains of nothing. */
    public boolean isPresent() {
        return present;
    }

    /** The entries as they stand, for mappings whose keys are names that the file chooses. */
    public List<Node.Entry> entries() {
        return mapping.entries();
    }

    /** The entries of a mapping whose keys are names that the file chooses, with a complaint of each that says nothing. */
    public List<Node.Entry> named() {
        for (Node.Entry entry : entries()) {
            if (ValueReader.saysNothing(entry.key())) {
                complaints.add(entry.place(), ReadingProblem.BLANK_NAME, name);
            }
        }
        return entries();
    }

    /**
     * The same, with a complaint also of each that is another spelling of a name that is taken.
     *
     * @param taken the names that are taken already; takes these too
     */
    public List<Node.Entry> named(Names taken) {
        for (Node.Entry entry : entries()) {
            if (!ValueReader.saysNothing(entry.key())) {
                taken.claim(name, entry.key(), entry.place(), complaints);
            }
        }
        return named();
    }

    /** The same, with a complaint if there are more entries than this; no more are read then. */
    public List<Node.Entry> named(Names taken, int most) {
        return atMost(most, name, place(), named(taken));
    }

    private <T> List<T> atMost(int most, String key, Place place, List<T> items) {
        if (items.size() <= most) {
            return items;
        }
        complaints.add(place, ReadingProblem.TOO_MANY, key, Integer.toString(items.size()), Integer.toString(most));
        return items.subList(0, most);
    }

    /** The value of a key that may be left out. */
    public Optional<Node> optional(String key) {
        if (accepted.add(key)) {
            acceptedInOrder.add(key);
        }
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key that has to be there. */
    public Optional<Node> required(String key) {
        Optional<Node> value = optional(key);
        if (value.isEmpty() && present) {
            complaints.add(mapping.place(), ReadingProblem.MISSING_KEY, key, name);
        }
        return value;
    }

    /** The text of a key that has to be there. */
    public String text(String key) {
        Optional<Node> value = required(key);
        return value.isPresent() ? ValueReader.text(key, value.get(), complaints) : "";
    }

    /** The text of a key that may be left out. */
    public Optional<String> optionalText(String key) {
        Optional<Node> value = optional(key);
        return value.isPresent() ? Optional.of(ValueReader.text(key, value.get(), complaints)) : Optional.empty();
    }

    /** What the word of a key that has to be there names; empty, with a complaint, where it is none of these. */
    public <E extends Keyed> Optional<E> requiredWord(String key, Keys<E> accepted) {
        Optional<Node> value = required(key);
        Optional<String> word = value.isPresent() ? word(key, value.get(), accepted.all()) : Optional.empty();
        return word.isPresent() ? accepted.find(word.get()) : Optional.empty();
    }

    /** The word, one of these, of a key that may be left out. */
    public Optional<String> optionalWord(String key, List<String> accepted) {
        Optional<Node> value = optional(key);
        return value.isPresent() ? word(key, value.get(), accepted) : Optional.empty();
    }

    private Optional<String> word(String key, Node node, List<String> accepted) {
        String found = ValueReader.text(key, node, complaints);
        if (accepted.contains(found)) {
            return Optional.of(found);
        }
        if (!found.isEmpty()) {
            complaints.addUnknown(node.place(), ReadingProblem.UNKNOWN_WORD, key, found, accepted);
        }
        return Optional.empty();
    }

    /** The texts of a list's items, with a complaint of each that is not one of these words. */
    public List<String> words(String key, List<Node> items, List<String> accepted) {
        List<String> words = new ArrayList<>();
        for (Node item : items) {
            String word = ValueReader.text(key, item, complaints);
            if (!accepted.contains(word)) {
                complaints.addUnknown(item.place(), ReadingProblem.UNKNOWN_WORD, key, word, accepted);
            }
            words.add(word);
        }
        return words;
    }

    /** The mapping of a key that has to be there. */
    public MappingReader mapping(String key) {
        Optional<Node> value = required(key);
        return value.isPresent() ? of(key, value.get(), complaints) : absent(key, place(), complaints);
    }

    /** The mapping of a key that may be left out: empty then. */
    public MappingReader optionalMapping(String key) {
        Optional<Node> value = optional(key);
        return value.isPresent() ? of(key, value.get(), complaints) : absent(key, place(), complaints);
    }

    /** The items of a list that may be left out: none then. */
    public List<Node> optionalList(String key) {
        Optional<Node> value = optional(key);
        return value.isPresent() ? ValueReader.list(key, value.get(), complaints) : List.of();
    }

    /** The same, with a complaint if there are more items than this; no more are read then. */
    public List<Node> optionalList(String key, int most) {
        return atMost(most, key, optional(key).map(Node::place).orElse(place()), optionalList(key));
    }

    /** The items of a list that has to be there. */
    public List<Node> list(String key) {
        Optional<Node> value = required(key);
        return value.isPresent() ? ValueReader.list(key, value.get(), complaints) : List.of();
    }

    /** The same where one word may stand for a list of one. */
    public List<Node> listOrOne(String key) {
        Optional<Node> value = required(key);
        return value.isPresent() ? ValueReader.list(key, ValueReader.oneAsList(value.get()), complaints) : List.of();
    }

    /** Complains unless this key holds, as a number, the one version that is read. */
    public void requireVersion(String key, String supported) {
        Optional<Node> value = required(key);
        boolean right = value.isEmpty()
                || (value.get() instanceof Node.Scalar scalar
                        && scalar.kind() == Node.Kind.NUMBER
                        && scalar.text().equals(supported));
        if (!right) {
            ValueReader.complain(key, value.get(), ReadingProblem.UNSUPPORTED_VERSION, complaints, List.of(supported));
        }
    }

    /** Whether a key that may be left out is there and {@code true}. */
    public boolean optionalFlag(String key) {
        Optional<Node> value = optional(key);
        return value.isPresent()
                && ValueReader.flag(key, value.get(), complaints).orElse(false);
    }

    /** Complains of every key that nobody asked for. Called once all accepted keys were. */
    public void refuseOthers() {
        List<String> keys = List.copyOf(acceptedInOrder);
        Node.Entry before = null;
        for (Node.Entry entry : mapping.entries()) {
            if (!accepted.contains(entry.key()) && !DecimalComma.splits(before, entry, complaints)) {
                complaints.addUnknown(entry.place(), ReadingProblem.UNKNOWN_KEY, name, entry.key(), keys);
            }
            before = entry;
        }
    }
}
