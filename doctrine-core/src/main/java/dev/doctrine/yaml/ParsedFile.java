package dev.doctrine.yaml;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as it was parsed, to be kept in a form that loads much faster than its text: without a parser and its classes.
 * For files that are known to be right; it says nothing of complaints.
 *
 * @param path the file as users know it
 * @param sha256 the digest of the bytes that were parsed
 */
public record ParsedFile(String path, String sha256, Node.Mapping root) {

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    /** The first of the numbers of scalars, one for each kind. */
    private static final int SCALAR = 2;

    private static final int LARGEST = 0xFFFF;

    private static final Node.Kind[] KINDS = Node.Kind.values();

    /** Writes it: all texts once, then the tree with their numbers. Texts, lines and columns are counted up to 65,535. */
    public void writeTo(OutputStream stream) throws IOException {
        Map<String, Integer> texts = new LinkedHashMap<>();
        collect(root, texts);
        DataOutputStream out = new DataOutputStream(stream);
        out.writeUTF(path);
        out.writeUTF(sha256);
        writeCount(texts.size(), out);
        for (String text : texts.keySet()) {
            out.writeUTF(text);
        }
        write(root, texts, out);
        out.flush();
    }

    /** Reads what {@link #writeTo} wrote. */
    public static ParsedFile readFrom(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        String path = in.readUTF();
        String sha256 = in.readUTF();
        int count = in.readUnsignedShort();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return new ParsedFile(path, sha256, (Node.Mapping) new TreeReader(path, texts, in).node());
    }

    private static void collect(Node node, Map<String, Integer> texts) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                texts.putIfAbsent(entry.key(), texts.size());
                collect(entry.value(), texts);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else {
            texts.putIfAbsent(((Node.Scalar) node).text(), texts.size());
        }
    }

    private static void write(Node node, Map<String, Integer> texts, DataOutputStream out) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            writeHead(MAPPING, node.place(), out);
            writeCount(mapping.entries().size(), out);
            for (Node.Entry entry : mapping.entries()) {
                out.writeShort(texts.getOrDefault(entry.key(), 0));
                writePlace(entry.place(), out);
                write(entry.value(), texts, out);
            }
        } else if (node instanceof Node.Sequence sequence) {
            writeHead(SEQUENCE, node.place(), out);
            writeCount(sequence.items().size(), out);
            for (Node item : sequence.items()) {
                write(item, texts, out);
            }
        } else if (node instanceof Node.Scalar scalar) {
            writeHead(SCALAR + List.of(KINDS).indexOf(scalar.kind()), node.place(), out);
            out.writeShort(texts.getOrDefault(scalar.text(), 0));
        }
    }

    private static void writeHead(int type, Place place, DataOutputStream out) throws IOException {
        out.writeByte(type);
        writePlace(place, out);
    }

    private static void writeCount(int count, DataOutputStream out) throws IOException {
        if (count > LARGEST) {
            throw new IOException("Too much for this form: " + count);
        }
        out.writeShort(count);
    }

    private static void writePlace(Place place, DataOutputStream out) throws IOException {
        writeCount(place.line(), out);
        writeCount(place.column(), out);
    }

    private record TreeReader(String path, List<String> texts, DataInputStream in) {
        Node node() throws IOException {
            int type = in.readUnsignedByte();
            Place place = place();
            int number = in.readUnsignedShort();
            return switch (type) {
                case MAPPING -> new Node.Mapping(place, entries(number));
                case SEQUENCE -> new Node.Sequence(place, items(number));
                default -> new Node.Scalar(place, KINDS[type - SCALAR], texts.get(number));
            };
        }

        private List<Node.Entry> entries(int count) throws IOException {
            List<Node.Entry> entries = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                String key = texts.get(in.readUnsignedShort());
                entries.add(new Node.Entry(key, place(), node()));
            }
            return entries;
        }

        private List<Node> items(int count) throws IOException {
            List<Node> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                items.add(node());
            }
            return items;
        }

        private Place place() throws IOException {
            return new Place(path, in.readUnsignedShort(), in.readUnsignedShort());
        }
    }
}
