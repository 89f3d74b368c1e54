package dev.doctrine.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

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

    private final String path;
    private final JsonParser parser;
    private final Complaints complaints = new Complaints();

    private NodeReader(String path, JsonParser parser) {
        this.path = path;
        this.parser = parser;
    }

    /**
     * Reads a file whose root is a mapping.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     */
    public static Reading<Node.Mapping> read(String path, byte[] bytes) {
        Reading<String> text = DocumentText.decode(path, bytes);
        if (text instanceof Reading.Accepted<String> accepted) {
            return readText(path, accepted.value());
        }
        return new Reading.Refused<>(((Reading.Refused<String>) text).complaints());
    }

    private static Reading<Node.Mapping> readText(String path, String text) {
        boolean json = path.toLowerCase(Locale.ROOT).endsWith(".json");
        try (JsonParser parser = (json ? new JsonFactory() : new YAMLFactory()).createParser(text)) {
            return new NodeReader(path, parser).document();
        } catch (TooDeep e) {
            return Reading.refused(e.place, ReadingProblem.TOO_DEEP, Integer.toString(DEPTH_LIMIT));
        } catch (JacksonException e) {
            return syntaxError(path, e);
        } catch (IOException e) {
            return Reading.refused(Place.startOf(path), ReadingProblem.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private Reading<Node.Mapping> document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return Reading.refused(Place.startOf(path), ReadingProblem.EMPTY);
        }
        Node root = node(1);
        if (parser.nextToken() != null) {
            complaints.add(place(), ReadingProblem.SECOND_DOCUMENT);
        }
        if (root instanceof Node.Mapping mapping) {
            return complaints.unlessRefused(mapping);
        }
        MappingReader.complain("", root, ReadingProblem.MAPPING_EXPECTED, complaints);
        return new Reading.Refused<>(complaints.sorted());
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
            if (key.equals("<<")) {
                complaints.add(keyPlace, ReadingProblem.MERGE_KEY);
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
        } else if (yaml.getObjectId() != null) {
            complaints.add(place, ReadingProblem.ANCHOR);
        }
        if (yaml.getTypeId() != null) {
            complaints.add(place, ReadingProblem.TAG, yaml.getTypeId());
        }
    }

    private Place place() {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static Reading<Node.Mapping> syntaxError(String path, JacksonException e) {
        if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            Mark mark = marked.getProblemMark();
            Place place = new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
            return Reading.refused(place, ReadingProblem.SYNTAX, oneLine(marked.getProblem()));
        }
        JsonLocation location = e.getLocation();
        Place place = location == null
                ? Place.startOf(path)
                : new Place(path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        return Reading.refused(place, ReadingProblem.SYNTAX, oneLine(e.getOriginalMessage()));
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "" : message.strip().replaceAll("\\s+", " ");
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
