package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.doctrine.yaml.NodeReader.TooDeep;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads JSON into nodes, from tokens: places and strictness come with the tokens, and loading a binding framework would
 * cost more than the reading.
 */
final class JsonDocument {

    /** The size of the file is limited already; a long key or number is then refused for what it says. */
    private static final StreamReadConstraints NO_OTHER_LIMITS = StreamReadConstraints.builder()
            .maxNameLength(NodeReader.SIZE_LIMIT)
            .maxNumberLength(NodeReader.SIZE_LIMIT)
            .build();

    private final String path;
    private final JsonParser parser;
    private final CodePoints columns;
    private final Predicate<String> kept;
    private final Complaints complaints;

    private JsonDocument(
            String path, JsonParser parser, CodePoints columns, Predicate<String> kept, Complaints complaints) {
        this.path = path;
        this.parser = parser;
        this.columns = columns;
        this.kept = kept;
        this.complaints = complaints;
    }

    /** The root; empty, with a complaint, where the rest of the file cannot be examined. */
    static Optional<Node> read(String path, String text, Complaints complaints) throws TooDeep {
        return read(path, factory -> factory.createParser(text), new CodePoints(text), key -> true, complaints);
    }

    /** The same of a stream, without the values of keys that are not kept; columns count what the stream counts. */
    static Optional<Node> read(String path, InputStream stream, Predicate<String> kept, Complaints complaints)
            throws TooDeep {
        return read(path, factory -> factory.createParser(stream), CodePoints.UNKNOWN, kept, complaints);
    }

    private static Optional<Node> read(
            String path, Source source, CodePoints columns, Predicate<String> kept, Complaints complaints)
            throws TooDeep {
        try (JsonParser parser = source.open(factory())) {
            return new JsonDocument(path, parser, columns, kept, complaints).document();
        } catch (JacksonException e) {
            // Only now that the parser is closed, it places what it did not understand, and not the key before it.
            new SyntaxError(path, complaints).add(e, columns);
        } catch (IOException e) {
            complaints.add(Place.startOf(path), ReadingProblem.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** Where JSON comes from. */
    @FunctionalInterface
    private interface Source {
        JsonParser open(JsonFactory factory) throws IOException;
    }

    private static JsonFactory factory() {
        // No table of names: it would outlive the reading, and gives up on names that collide on purpose.
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(NO_OTHER_LIMITS)
                .build();
    }

    private Optional<Node> document() throws IOException, TooDeep {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            complaints.add(Place.startOf(path), ReadingProblem.EMPTY);
            return Optional.empty();
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            complaints.add(place(), ReadingProblem.SECOND_DOCUMENT);
        }
        return Optional.of(root);
    }

    private Node node(int depth) throws IOException, TooDeep {
        Place place = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, NodeReader.below(depth, place));
            case START_ARRAY -> sequence(place, NodeReader.below(depth, place));
            case VALUE_NULL -> new Node.Scalar(place, Node.Kind.NULL, "");
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(place, Node.Kind.BOOLEAN, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(place, Node.Kind.NUMBER, parser.getText());
            default -> new Node.Scalar(place, Node.Kind.TEXT, parser.getText());
        };
    }

    private Node.Mapping mapping(Place place, int depth) throws IOException, TooDeep {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place keyPlace = place();
            String key = parser.currentName();
            if (!keys.add(key)) {
                complaints.add(keyPlace, ReadingProblem.DUPLICATE_KEY, key);
            }
            parser.nextToken();
            if (kept.test(key)) {
                entries.add(new Node.Entry(key, keyPlace, node(depth)));
            } else {
                parser.skipChildren();
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node.Sequence sequence(Place place, int depth) throws IOException, TooDeep {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth));
        }
        return new Node.Sequence(place, items);
    }

    private Place place() {
        return columns.place(path, parser.currentTokenLocation());
    }
}
