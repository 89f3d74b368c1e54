package dev.doctrine.yaml;

import dev.doctrine.yaml.NodeReader.TooDeep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into nodes, from the parser's events: nothing is built, resolved or expanded on the way, so that nothing in
 * the file can do more than be read. Refuses anchors, aliases, merge keys, tags and a second document.
 */
final class YamlDocument {

    /** The longest run of characters without a line end: the parser looks at each character of a run again and again. */
    private static final int LONGEST_LINE = 1 << 15;

    private static final String YAML_TAGS = "tag:yaml.org,2002:";

    private final String path;
    private final Parser events;
    private final Complaints complaints;
    private final Resolver resolver = new Resolver();
    /** Whether what was read is what the file means: an alias or a tag may make it something else. */
    private boolean readable = true;

    private YamlDocument(String path, Parser events, Complaints complaints) {
        this.path = path;
        this.events = events;
        this.complaints = complaints;
    }

    /** The root; empty, with a complaint, where the rest of the file cannot be examined. */
    static Optional<Node> read(String path, String text, Complaints complaints) throws TooDeep {
        Optional<Place> tooLong = firstLongLine(path, text);
        if (tooLong.isPresent()) {
            complaints.add(tooLong.get(), ReadingProblem.LINE_TOO_LONG, Integer.toString(LONGEST_LINE));
            return Optional.empty();
        }
        Parser events = new ParserImpl(new StreamReader(text), new LoaderOptions());
        try {
            return new YamlDocument(path, events, complaints).document();
        } catch (YAMLException e) {
            OtherSpaces.complain(path, text, complaints);
            new SyntaxError(path, complaints).add(e);
        } catch (NumberFormatException e) {
            // The number of a directive or of an escaped character is too large.
            complaints.add(Place.startOf(path), ReadingProblem.SYNTAX, "YAML", "malformed number");
        }
        return Optional.empty();
    }

    private static Optional<Place> firstLongLine(String path, String text) {
        int number = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                number++;
                start = i + 1;
            } else if (i - start >= LONGEST_LINE && c != '\r') {
                return Optional.of(new Place(path, number, 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Node> document() throws TooDeep {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            complaints.add(Place.startOf(path), ReadingProblem.EMPTY);
            return Optional.empty();
        }
        events.getEvent();
        Node root = node(1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            complaints.add(place(events.peekEvent()), ReadingProblem.SECOND_DOCUMENT);
        }
        if (root instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL) {
            complaints.add(Place.startOf(path), ReadingProblem.EMPTY);
            return Optional.empty();
        }
        return readable ? Optional.of(root) : Optional.empty();
    }

    private Node node(int depth) throws TooDeep {
        Event event = events.getEvent();
        Place place = place(event);
        refuseIndirection(event);
        if (event instanceof MappingStartEvent) {
            return mapping(place, NodeReader.below(depth, place));
        }
        if (event instanceof CollectionStartEvent) {
            return sequence(place, NodeReader.below(depth, place));
        }
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(place, kind(scalar), scalar.getValue());
        }
        return new Node.Scalar(place, Node.Kind.NULL, "");
    }

    private Node.Mapping mapping(Place place, int depth) throws TooDeep {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Place keyPlace = place(events.peekEvent());
            String key = "";
            if (events.peekEvent() instanceof ScalarEvent scalar) {
                key = scalar.getValue();
                checkKey(scalar, keyPlace, keys);
                events.getEvent();
            } else {
                complaints.add(keyPlace, ReadingProblem.COMPLEX_KEY);
                readable = false;
                node(depth);
            }
            entries.add(new Node.Entry(key, keyPlace, node(depth)));
        }
        events.getEvent();
        return new Node.Mapping(place, entries);
    }

    private void checkKey(ScalarEvent key, Place place, Set<String> keys) {
        refuseIndirection(key);
        if (key.isPlain()) {
            OtherSpaces.complain(place, key.getValue(), complaints);
        }
        if (key.isPlain() && key.getValue().equals("<<")) {
            complaints.add(place, ReadingProblem.MERGE_KEY);
            readable = false;
        } else if (!keys.add(key.getValue())) {
            complaints.add(place, ReadingProblem.DUPLICATE_KEY, key.getValue());
        }
    }

    private Node.Sequence sequence(Place place, int depth) throws TooDeep {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth));
        }
        events.getEvent();
        return new Node.Sequence(place, items);
    }

    private Node.Kind kind(ScalarEvent scalar) {
        Tag tag = resolver.resolve(
                NodeId.scalar, scalar.getValue(), scalar.getImplicit().canOmitTagInPlainScalar());
        if (tag.equals(Tag.NULL)) {
            return Node.Kind.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Node.Kind.BOOLEAN;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Node.Kind.NUMBER : Node.Kind.TEXT;
    }

    private void refuseIndirection(Event event) {
        if (event instanceof AliasEvent) {
            complaints.add(place(event), ReadingProblem.ALIAS);
            readable = false;
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            complaints.add(place(event), ReadingProblem.ANCHOR);
        }
        String tag = tag(event);
        if (tag != null) {
            String written = tag.startsWith(YAML_TAGS) ? "!!" + tag.substring(YAML_TAGS.length()) : tag;
            complaints.add(place(event), ReadingProblem.TAG, written);
            readable = false;
        }
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark();
        return new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
