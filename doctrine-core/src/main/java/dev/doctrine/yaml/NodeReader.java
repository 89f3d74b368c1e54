package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a whole YAML or JSON file into nodes. Refuses what makes a file mean something other than it seems: duplicate
 * keys, anchors, aliases, merge keys, tags, a second document, depth without end.
 *
 * <p>It pulls tokens rather than binding objects: places and strictness come with the tokens, and loading a binding
 * framework would cost more than the reading.
 */
public final class NodeReader {

    /** The deepest nesting that is read. */
    static final int DEPTH_LIMIT = 32;

    /** The size of the file is limited already; a long key or number is then refused for what it says. */
    private static final StreamReadConstraints NO_OTHER_LIMITS = StreamReadConstraints.builder()
            .maxNameLength(DocumentText.LIMIT)
            .maxNumberLength(DocumentText.LIMIT)
            .build();

    private static final String YAML_TAGS = "tag:yaml.org,2002:";

    private final String path;
    private final JsonParser parser;
    private final Complaints complaints;
    /** Whether what was read is what the file means: an alias or a tag may make it something else. */
    private boolean readable = true;

    private NodeReader(String path, JsonParser parser, Complaints complaints) {
        this.path = path;
        this.parser = parser;
        this.complaints = complaints;
    }

    /**
     * Reads a file whose root is a mapping.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     * @return the root, even of a file with complaints if the rest can be examined too; empty, with a complaint, if not
     */
    public static Optional<Node.Mapping> read(String path, byte[] bytes, Complaints complaints) {
        return DocumentText.decode(path, bytes, complaints).flatMap(text -> readText(path, text, complaints));
    }

    private static Optional<Node.Mapping> readText(String path, String text, Complaints complaints) {
        boolean json = path.toLowerCase(Locale.ROOT).endsWith(".json");
        try (JsonParser parser = factory(json).createParser(text)) {
            return new NodeReader(path, parser, complaints).document();
        } catch (TooDeep e) {
            complaints.add(e.place, ReadingProblem.TOO_DEEP, Integer.toString(DEPTH_LIMIT));
        } catch (JacksonException e) {
            new SyntaxError(path, json ? "JSON" : "YAML", complaints).add(e);
        } catch (IOException e) {
            complaints.add(Place.startOf(path), ReadingProblem.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static JsonFactory factory(boolean json) {
        // No table of names: it would outlive the reading, and gives up on names that collide on purpose.
        return json
                ? JsonFactory.builder()
                        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                        .streamReadConstraints(NO_OTHER_LIMITS)
                        .build()
                : YAMLFactory.builder().streamReadConstraints(NO_OTHER_LIMITS).build();
    }

    private Optional<Node.Mapping> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            complaints.add(Place.startOf(path), ReadingProblem.EMPTY);
            return Optional.empty();
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            complaints.add(place(), ReadingProblem.SECOND_DOCUMENT);
        }
        if (root instanceof Node.Mapping mapping) {
            return readable ? Optional.of(mapping) : Optional.empty();
        }
        complaints.add(root.place(), ReadingProblem.ROOT_MAPPING_EXPECTED);
        return Optional.empty();
    }

    private Node node(int depth) throws IOException {
        Place place = place();
        refuseIndirection(place);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place, withinLimit(place, depth));
            case START_ARRAY -> sequence(place, withinLimit(place, depth));
            case VALUE_NULL -> new Node.Scalar(place, Node.Kind.NULL, "");
            case VALUE_TRUE, VALUE_FALSE -> new Node.Scalar(place, Node.Kind.BOOLEAN, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Scalar(place, Node.Kind.NUMBER, parser.getText());
            default -> new Node.Scalar(place, Node.Kind.TEXT, parser.getText());
        };
    }

    private Node.Mapping mapping(Place place, int depth) throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place keyPlace = place();
            String key = parser.currentName();
            refuseIndirection(keyPlace);
            if (key.equals("<<")) {
                complaints.add(keyPlace, ReadingProblem.MERGE_KEY);
                readable = false;
            } else if (!keys.add(key)) {
                complaints.add(keyPlace, ReadingProblem.DUPLICATE_KEY, key);
            }
            parser.nextToken();
            entries.add(new Node.Entry(key, keyPlace, node(depth + 1)));
        }
        return new Node.Mapping(place, entries);
    }

    private Node.Sequence sequence(Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(place, items);
    }

    private int withinLimit(Place place, int depth) throws TooDeep {
        if (depth > DEPTH_LIMIT) {
            throw new TooDeep(place);
        }
        return depth;
    }

    private void refuseIndirection(Place place) throws IOException {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            complaints.add(place, ReadingProblem.ALIAS);
            readable = false;
        } else if (yaml.getObjectId() != null) {
            complaints.add(place, ReadingProblem.ANCHOR);
        }
        if (yaml.getTypeId() != null) {
            complaints.add(place, ReadingProblem.TAG, shorthand(yaml.getTypeId()));
            readable = false;
        }
    }

    private static String shorthand(String tag) {
        return tag.startsWith(YAML_TAGS) ? "!!" + tag.substring(YAML_TAGS.length()) : "!" + tag;
    }

    private Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Ends the reading where going on would only serve an attacker. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        TooDeep(Place place) {
            super(null, null);
            this.place = place;
        }
    }
}
