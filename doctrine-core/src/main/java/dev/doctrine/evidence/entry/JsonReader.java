package dev.doctrine.evidence.entry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.doctrine.trace.Subject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON as far as it is JSON. */
final class JsonReader {

    private final Entries entries;
    private final JsonParser parser;
    private final Nested nested;
    private final Deque<Level> levels = new ArrayDeque<>();

    private record Level(boolean mapping, List<String> path, Block within) {}

    /** Is told of an object, and what is within. */
    @FunctionalInterface
    interface Nested {

        /** Knows nothing more. */
        Nested PLAIN = (path, place, within) -> {};

        void open(List<String> path, int place, Block within);
    }

    private JsonReader(Entries entries, JsonParser parser, Nested nested) {
        this.entries = entries;
        this.parser = parser;
        this.nested = nested;
    }

    static void read(Entries entries, Nested nested) {
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(entries.source().text())) {
            new JsonReader(entries, parser, nested).read();
        } catch (IOException e) {
            entries.passOver();
        }
    }

    private void read() throws IOException {
        List<String> path = List.of();
        int place = 0;
        boolean keyed = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Level level = levels.peek();
            if (token == JsonToken.FIELD_NAME && level != null) {
                path = YamlKeys.plus(level.path(), parser.currentName());
                place = offset();
                keyed = true;
                continue;
            }
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                levels.pop();
                continue;
            }
            boolean mapping = level != null && level.mapping();
            List<String> own = mapping ? path : level == null ? List.of() : level.path();
            boolean opens = token.isStructStart();
            String value = opens || token == JsonToken.VALUE_NULL ? "" : parser.getText();
            add(mapping && keyed, own, value, mapping ? place : offset(), level);
            keyed = false;
            if (opens) {
                open(token == JsonToken.START_OBJECT, own, mapping ? place : offset());
            }
        }
    }

    private void open(boolean mapping, List<String> path, int place) throws IOException {
        if (levels.size() == Entries.DEPTH_LIMIT) {
            entries.passOver();
            parser.skipChildren();
        } else {
            Block within = new Block();
            levels.push(new Level(mapping, path, within));
            if (mapping) {
                nested.open(path, place, within);
            }
        }
    }

    private void add(boolean keyed, List<String> path, String value, int place, @Nullable Level level) {
        Block block = level == null ? new Block() : level.within();
        if (keyed) {
            block.put(path.get(path.size() - 1), value);
            entries.add(Subject.KEY, path, value, place, block);
        } else if (!value.isEmpty()) {
            entries.add(Subject.VALUE, path, value, place, block);
        }
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
