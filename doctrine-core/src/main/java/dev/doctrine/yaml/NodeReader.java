package dev.doctrine.yaml;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a whole YAML or JSON file into nodes, and refuses what makes a file mean something other than it seems. */
public final class NodeReader {

    /** The greatest size of a file that is read, in bytes. */
    public static final int SIZE_LIMIT = 1 << 20;

    /** The deepest nesting that is read. */
    static final int DEPTH_LIMIT = 32;

    private NodeReader() {}

    /**
     * Reads a file whose root is a mapping.
     *
     * @param path the file as users know it; {@code .json} is read as JSON, all else as YAML
     * @return the root, even of a file with complaints if the rest can be examined too; empty, with a complaint, if not
     */
    public static Optional<Node.Mapping> read(String path, byte[] bytes, Complaints complaints) {
        boolean json = path.toLowerCase(Locale.ROOT).endsWith(".json");
        return read(path, bytes, complaints, json);
    }

    /** Reads a file whose root is a mapping, as JSON whatever it is called. */
    public static Optional<Node.Mapping> readJson(String path, byte[] bytes, Complaints complaints) {
        return read(path, bytes, complaints, true);
    }

    /**
     * Reads JSON of any size whose root is a mapping. Only what is kept takes memory; duplicate keys are complained of, wherever
     * they are read.
     *
     * @param kept the keys, at any depth, whose values are read; the others are passed over
     */
    public static Optional<Node.Mapping> readJson(
            String path, InputStream stream, Set<String> kept, Complaints complaints) {
        try {
            return mapping(JsonDocument.read(path, stream, kept::contains, complaints), complaints);
        } catch (TooDeep e) {
            return refused(e, complaints);
        }
    }

    private static Optional<Node.Mapping> read(String path, byte[] bytes, Complaints complaints, boolean json) {
        Optional<String> text = DocumentText.decode(path, bytes, complaints);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (ConflictMarks.complain(path, text.get(), complaints)) {
            return Optional.empty();
        }
        try {
            return mapping(
                    json
                            ? JsonDocument.read(path, text.get(), complaints)
                            : YamlDocument.read(path, text.get(), complaints),
                    complaints);
        } catch (TooDeep e) {
            return refused(e, complaints);
        }
    }

    private static Optional<Node.Mapping> mapping(Optional<Node> root, Complaints complaints) {
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (root.get() instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        complaints.add(root.get().place(), ReadingProblem.ROOT_MAPPING_EXPECTED);
        return Optional.empty();
    }

    private static Optional<Node.Mapping> refused(TooDeep depth, Complaints complaints) {
        complaints.add(depth.place(), ReadingProblem.TOO_DEEP, Integer.toString(DEPTH_LIMIT));
        return Optional.empty();
    }

    /** The depth of what is nested within this depth. */
    static int below(int depth, Place place) throws TooDeep {
        if (depth > DEPTH_LIMIT) {
            throw new TooDeep(place);
        }
        return depth + 1;
    }

    /** Ends the reading where going on would only serve an attacker. */
    static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        private TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }

        Place place() {
            return place;
        }
    }
}
