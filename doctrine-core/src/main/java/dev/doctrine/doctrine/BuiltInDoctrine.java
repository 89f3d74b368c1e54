package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Complaints;
import dev.doctrine.yaml.Node;
import dev.doctrine.yaml.NodeReader;
import dev.doctrine.yaml.ParsedFile;
import dev.doctrine.yaml.Reading;
import dev.doctrine.yaml.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The layers that come with this library. Building it parses them and keeps the result beside them: parsing their text would
 * take most of the time of a whole check.
 */
public final class BuiltInDoctrine {

    static final List<String> FILES = List.of("base.yaml", "state.yaml");

    private static final String PARSED = ".parsed";

    private BuiltInDoctrine() {}

    /** Writes each layer, parsed, into the folder of this class below the folder of classes that is the one argument. */
    public static void main(String[] arguments) throws IOException {
        String folder = BuiltInDoctrine.class.getPackageName().replace('.', '/');
        for (String file : FILES) {
            Path target = Path.of(arguments[0], folder, file + PARSED);
            try (OutputStream stream = Files.newOutputStream(target)) {
                parse(file).writeTo(stream);
            }
        }
    }

    /**
     * All layers, the lowest first.
     *
     * @throws IllegalStateException if this library was packaged with a broken doctrine
     */
    static Doctrine load() {
        Doctrine doctrine = Doctrine.NONE;
        for (String file : FILES) {
            doctrine = accepted(DoctrineReader.extend(doctrine, read(file)));
        }
        return doctrine;
    }

    /** A layer as it was kept; as it is written, where it was not kept since it was written. */
    private static ParsedFile read(String file) {
        try (InputStream stream = BuiltInDoctrine.class.getResourceAsStream(file + PARSED)) {
            if (stream != null) {
                ParsedFile kept = ParsedFile.readFrom(new BufferedInputStream(stream));
                if (kept.sha256().equals(Sha256.of(bytes(file)))) {
                    return kept;
                }
            }
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in doctrine cannot be read", e);
        }
    }

    /** A layer as it is written. */
    static ParsedFile parse(String file) throws IOException {
        byte[] bytes = bytes(file);
        Complaints complaints = new Complaints();
        Node.Mapping root = NodeReader.read(file, bytes, complaints)
                .filter(document -> complaints.isEmpty())
                .orElseThrow(() -> broken(complaints.sorted()));
        return new ParsedFile(file, Sha256.of(bytes), root);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = BuiltInDoctrine.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The built-in doctrine is missing: " + file);
            }
            return stream.readAllBytes();
        }
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw broken(((Reading.Refused<Doctrine>) reading).complaints());
    }

    private static IllegalStateException broken(List<Complaint> complaints) {
        return new IllegalStateException(complaints.stream()
                .map(complaint -> complaint.place() + " " + complaint.problem() + " " + complaint.arguments())
                .collect(Collectors.joining("\n", "The built-in doctrine is broken:\n", "")));
    }
}
