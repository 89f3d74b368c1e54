package dev.doctrine.doctrine;

import dev.doctrine.yaml.Complaint;
import dev.doctrine.yaml.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The layers that come with this library. Building the library reads and checks them, and compiles them into
 * one file beside them, because reading their text would take most of the time of a whole check.
 */
public final class BuiltInDoctrine {

    private static final List<String> FILES = List.of("base.yaml", "state.yaml", "evidence.yaml");

    private static final List<String> OPTIONAL = List.of("secnumcloud-services");

    private static final String COMPILED = "doctrine.compiled";

    private BuiltInDoctrine() {}

    /** Writes the compiled doctrine beside this class, below the folder of classes that is the one argument. */
    public static void main(String[] arguments) throws IOException {
        String folder = BuiltInDoctrine.class.getPackageName().replace('.', '/');
        Files.write(Path.of(arguments[0], folder, COMPILED), CompiledDoctrineWriter.bytes(read()));
    }

    /** The names of the layers that come with this library and that one has to ask for. */
    static List<String> optionalLayers() {
        return OPTIONAL;
    }

    /** The bytes of a layer that one has to ask for; empty if there is none of that name. */
    static Optional<byte[]> optionalLayer(String name) {
        return OPTIONAL.contains(name) ? Optional.of(bytes(name + ".yaml")) : Optional.empty();
    }

    /** The doctrine as it was compiled. */
    static Doctrine load() {
        return CompiledDoctrineReader.doctrine(bytes(COMPILED));
    }

    /**
     * The doctrine as its layers are written, the lowest first.
     *
     * @throws IllegalStateException if one of them is broken
     */
    static Doctrine read() {
        Doctrine doctrine = Doctrine.NONE;
        for (String file : FILES) {
            doctrine = accepted(DoctrineReader.extendAccounted(doctrine, file, bytes(file)));
        }
        return doctrine;
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = BuiltInDoctrine.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The built-in doctrine is missing: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The built-in doctrine cannot be read", e);
        }
    }

    private static Doctrine accepted(Reading<Doctrine> reading) {
        if (reading instanceof Reading.Accepted<Doctrine> accepted) {
            return accepted.value();
        }
        throw broken(reading.complaints());
    }

    private static IllegalStateException broken(List<Complaint> complaints) {
        return new IllegalStateException(complaints.stream()
                .map(complaint -> complaint.place() + " " + complaint.problem() + " " + complaint.arguments())
                .collect(Collectors.joining("\n", "The built-in doctrine is broken:\n", "")));
    }
}
